/**
 * What news pages print around the reporting: promos, credits, labels. Collected by hand from the furniture of news sites
 * and agencies; in lower case, tokens parted by blanks as `split/tokens.ts` parts them.
 */

const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

/** A sentence that begins so, where no quotation does, is furniture. */
export const openings: readonly string[] = lines(`
  see also :
  see also
  see more :
  see more
  see related
  read also
  read more :
  read more about
  read more at
  read more here
  read more from
  read more in
  read more on
  read more stories
  read more »
  read more >
  read next
  read our
  read the full
  read the original
  read full
  read here
  read this
  read :
  also read
  also see
  also from
  more :
  more here
  more from
  more on this
  more on :
  more to come
  more to follow
  more stories
  more videos
  more photos
  related :
  related articles
  related stories
  related coverage
  related roundup
  related roundups
  related topics
  related links
  related content
  related video
  related news
  recommended :
  recommended for you
  recommended stories
  must read :
  must - read
  must see :
  must watch :
  don't miss
  do n't miss :
  do n't miss our
  in case you missed
  in pictures :
  in photos :
  photos :
  photo :
  photo by
  photos by
  photo credit
  photo courtesy
  photos courtesy
  photo illustration
  photograph :
  photograph by
  photographs by
  image :
  image credit
  image courtesy
  image via
  image source
  images :
  images via
  picture :
  picture credit
  pictures :
  pic :
  gallery :
  slideshow :
  slide show :
  infographic :
  graphic :
  map :
  video :
  video by
  video credit
  video courtesy
  videos :
  audio :
  podcast :
  watch :
  watch live
  watch below
  watch above
  watch here
  watch now
  watch more
  listen :
  listen live
  listen now
  live updates :
  full story :
  full text :
  tag :
  tags :
  filed under
  posted in
  topics :
  categories :
  category :
  keywords :
  file photo
  credit :
  credits :
  courtesy of
  via :
  h / t
  hat tip
  subscribe
  sign up
  sign in
  log in
  register now
  register for
  click here
  click for
  click on
  click the
  click to
  click through
  click below
  tap here
  tap to
  tap on
  swipe
  scroll down
  scroll for
  download our
  download the app
  download the
  follow us
  follow me
  follow him
  follow her
  follow them
  follow @
  follow our
  follow the rest of our
  follow live
  follow along
  follow more
  follow topics
  like us
  like our
  like the page
  like what you
  find us
  join us
  join our
  join the conversation
  join the discussion
  share this
  share on
  share via
  let us know
  send us
  send tips
  send an email
  email us
  e-mail us
  email your
  email :
  e-mail :
  email the
  contact us
  contact the author
  contact the writer
  contact the reporter
  contact :
  got a tip
  got a story
  have a tip
  have a story
  have you been affected
  do you know more
  what do you think
  if you have a story
  if you have any
  if you have information
  if you know more
  if you would like to
  if you want to
  if you liked this
  if you enjoyed this
  to read more
  to read the full
  to see more
  to watch the
  to subscribe
  to sign up
  to contact
  to comment
  to report a
  for more information
  for more on
  for more from
  for more details
  for more stories
  for more news
  for more ,
  for all the latest
  for full coverage
  for confidential support
  stay tuned
  stay up to date
  stay informed
  keep up with
  keep up to date
  keep reading
  keep scrolling
  catch up on
  check back
  check out our
  check out more
  check out the
  check it out
  check out
  make sure to
  be sure to
  lastly , make sure
  visit our
  visit the
  get the latest
  get our
  get more
  get breaking
  get all the
  get the app
  get alerts
  support our
  support independent
  donate
  buy now
  buy tickets
  buy a copy
  order now
  shop now
  shop the
  learn more
  find out more
  continue reading
  story continues
  article continues
  post continues
  story continued
  continued below
  continued on
  view this
  view image
  view gallery
  view photos
  view comments
  view all
  view more
  show more
  show comments
  load more
  loading
  play video
  replay video
  please enable
  please note :
  please subscribe
  please share
  please consider
  enable javascript
  your browser
  this video
  advertising
  sponsored
  promoted
  presented by
  brought to you by
  paid content
  paid post
  in partnership with
  featured resource
  featured image
  featured video
  feature image
  header image
  lead image
  main image
  top photo
  cover photo
  ( c )
  all rights reserved
  ©
  copyright ©
  copyright (
  copyright by
  copyright #
  copyright :
  subscribe to
  subscribe now
  subscribe today
  the views expressed
  the opinions expressed
  opinions expressed
  views expressed
  the author 's views
  reporting by
  additional reporting by
  additional reporting :
  reporting :
  reported by
  writing by
  written by
  compiled by
  edited by
  editing by
  editing :
  translated by
  translation by
  produced by
  posted by
  published by
  submitted by
  story by
  words :
  text by
  text :
  text of report
  graphics by
  with files from
  with additional reporting
  with reporting by
  with reporting from
  with information from
  with inputs from
  with input from
  with agency
  with agencies
  from wire
  from news services
  this report was
  this report includes
  this story originally
  this story first
  this story was originally
  this story was first
  this story was produced
  this story has been
  this story will be
  this story is developing
  this is a developing
  this is a breaking
  this is an updated
  this article originally
  this article first
  this article was originally
  this article was first
  this article appeared
  this article has been
  this article was amended
  this article was updated
  this article was written
  this article is
  this post originally
  this post has been
  this post was
  this post will be
  this transcript has been
  this interview has been
  this copy is for
  originally published
  first published
  reprinted with
  republished with
  reproduced with
  adapted from
  excerpted from
  developing story
  developing ...
  editor 's picks
  editors ' picks
  most read
  most popular
  most viewed
  most shared
  most watched
  trending now
  top stories
  latest news
  latest stories
  up next
  next story
  next article
  previous story
  previous article
  prev :
  back to top
  skip to
  skip ad
  table of contents
  print this
  print article
  save article
  save this
  report a typo
  report an error
  flag as
  leave a comment
  leave a reply
  add a comment
  post a comment
  comments are
  comments (
  comments :
  view comments
  about the author
  about the writer
  author :
  authors :
  by line :
  byline :
  contact the
  media contact
  media contacts
  press contact
  press contacts
  for immediate release
  for media inquiries
  note to editors
  doi :
  journal reference :
  story source :
  notes to editors
  editor 's note : this story
  editor 's note : this article
  editors ' note : this story
  privacy policy
  cookie policy
  we use cookies
  we may earn
  we may receive
  by signing up
  by subscribing
  you can follow
  you can find
  you can reach
  you can read
  you can contact
  you can email
  you can listen
  you can watch
  you can sign
  you can subscribe
  you may also
  you might also
  thanks for reading
  thank you for reading
  thank you for subscribing
  tweet this
  tweets by
  tweet us
  with thanks to
  listen to our
  listen to the
  watch our
  watch this
  watch the
  watch full
  watch video
  watch on
  watch in
  play our
  test your
  enter your
  explore our
  tune in
  stay with us
  stay with news
  stay with channel
  tune into
  here 's what you need
  here are the latest
  you 're reading
  image copyright
  media caption
  image caption
  getty images
  ap photo
  afp photo
  afp / getty
  screengrab
  screenshot
  screen grab
  screen shot
  file image
  file picture
  stock photo
  stock image
  stock image :
`)

/**
 * Openings that reporting uses too ("Visit the site" and "This page was …", "Check out the" …): furniture only where one of
 * `promoWords` follows in the sentence.
 */
export const weakOpenings: ReadonlySet<string> = new Set(
  lines(`
  see related
  see more
  read our
  read this
  read the full
  also from
  more here
  more from
  more on this
  more stories
  more videos
  more photos
  in case you missed
  photo illustration
  photos by
  watch here
  follow him
  follow her
  follow them
  follow our
  follow live
  follow more
  like our
  like what you
  find us
  join us
  join our
  let us know
  send us
  send an email
  email the
  contact the
  do you know more
  if you have a story
  if you have any
  if you have information
  if you know more
  if you would like to
  if you want to
  to read more
  to see more
  to watch the
  to contact
  to comment
  to report a
  to subscribe
  for more information
  for more on
  for more from
  for more details
  for more stories
  for more news
  for more ,
  for all the latest
  stay informed
  keep up with
  keep up to date
  keep reading
  catch up on
  check out the
  check out
  make sure to
  be sure to
  visit our
  visit the
  get our
  get more
  get breaking
  get all the
  support our
  donate
  continued on
  view this
  this video
  your browser
  subscribe
  courtesy of
  advertising
  promoted
  sponsored
  presented by
  the author 's views
  reported by
  with agency
  with agencies
  this report was
  this report includes
  this story has been
  this story will be
  this story was produced
  this article has been
  this article was written
  this article is
  this post has been
  this post was
  this post will be
  trending now
  next story
  next article
  previous story
  previous article
  comments are
  by signing up
  you can follow
  you can find
  you can reach
  you can read
  you can contact
  you can email
  you can listen
  you can watch
  you can sign
  you can subscribe
  you may also
  you might also
  listen to our
  listen to the
  watch our
  watch this
  watch the
  watch full
  watch video
  watch on
  watch in
  play our
  test your
  explore our
  download the
  tune in
  tune into
  here are the latest
  swipe
  loading
  screenshot
  file image
  save this
  table of contents
  we may receive
  we may earn
  from wire
  `),
)

/** Words of pages and services, not of news. */
export const promoWords: ReadonlySet<string> = new Set(
  lines(`
  below
  above
  here
  click
  newsletter
  newsletters
  subscribe
  subscription
  subscriber
  subscribers
  coverage
  roundup
  podcast
  podcasts
  gallery
  slideshow
  twitter
  facebook
  instagram
  youtube
  whatsapp
  telegram
  linkedin
  app
  website
  homepage
  page
  link
  links
  inbox
  video
  videos
  clip
  footage
  trailer
  preview
  stream
  livestream
  live
  updated
  updates
  amended
  corrected
  originally
  edited
  condensed
  published
  developing
  email
  e-mail
  tips
  tip
  commission
  affiliate
  cookies
  logged
  browser
  javascript
  supported
  available
  report
  story
  stories
  article
  articles
  reports
  visit
  our
  us
  samaritans
  helpline
  comments
  ad
  ads
  advertising
  sponsors
  agencies
  reuters
  getty
  ap
  afp
  `),
)

/** Anywhere in a sentence of no more than forty tokens they make it furniture. */
export const phrases: readonly string[] = lines(`
  contributed to this
  contributed to the report
  contributed to the story
  contributed reporting
  contributed additional reporting
  all rights reserved
  rights reserved
  may not be published , broadcast
  may not be reproduced
  get in touch
  sign up for our
  sign up here
  sign up for the
  subscribe to our
  subscribe to the
  click here
  click the link
  in the comments
  in the comment section
  hop in below
  on our facebook page
  follow us on
  follow me on
  follow him on
  follow her on
  follow them on
  on twitter @
  on twitter : @
  on twitter at @
  on x @
  can be reached at
  may be reached at
  can be contacted at
  can be emailed at
  can be followed
  disseminated without
  editorial intervention
  passage omitted
  this is a rush transcript
  our newsletter
  our newsletters
  our free newsletter
  our mobile app
  our youtube channel
  our whatsapp
  our podcast
  video below :
  reporting by
  editing by
`)

/** A block that is nothing but this is a label. */
export const labels: ReadonlySet<string> = new Set(
  lines(`
  dear editor
  dear sir
  dear madam
  dear sir or madam
  dear editors
  dear readers
  yours sincerely
  yours faithfully
  yours truly
  sincerely
  kind regards
  best regards
  best wishes
  advertisement
  advertisements
  read more
  ad
  ads
  share
  shares
  shared
  tweet
  tweets
  retweet
  print
  email
  e-mail
  save
  pin
  comment
  comments
  home
  next
  previous
  prev
  back
  menu
  search
  loading
  related
  recommended
  trending
  popular
  latest
  tags
  topics
  more
  more ...
  ends
  end
  end of story
  end text
  end of text
  story ends
  updated
  developing
  breaking
  breaking news
  exclusive
  opinion
  analysis
  commentary
  editorial
  news
  world
  politics
  business
  sport
  sports
  culture
  technology
  live
  video
  watch
  photos
  photo
  gallery
  sponsored
  sponsored links
  sponsored content
  promoted
  promoted content
  bottom line
  the bottom line
  background
  and
  consider
  note
  notes
  sources
  source
  references
  facebook
  twitter
  whatsapp
  linkedin
  reddit
  instagram
  telegram
  youtube
  flipboard
  copy link
  link copied
  start
  transcript
  `),
)

/** Verbs, auxiliaries and the like by which a short line without a full stop asserts something all the same. */
export const assertingWords: ReadonlySet<string> = new Set(
  `is are was were be been has have had will would can could may might must shall should does did do says said say denies deny
  kills killed dies died dead wins won hits hit to not n't 's 're 've 'll arrested found missing confirms confirmed reports reported
  claims claimed tells told warns warned attacks attacked gets got goes went makes made takes took leaves left sees saw seen calls called
  faces faced seeks sought plans vows vowed rejects rejected accuses accused admits admitted returns returned resigns resigned quits
  launches launched strikes struck shot shoots sues sued fires fired banned bans backs backed blames blamed threatens threatened`
    .trim()
    .split(/\s+/),
)
