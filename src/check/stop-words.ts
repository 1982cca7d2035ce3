/** Words that any two sentences may share without speaking of one thing: function words, verbs of speech, days, and what news is full of. */
export const stopWords: ReadonlySet<string> = new Set(
  `the and for that with from this have has had was were are been being but not you his her him she they them their its who whom which what when
  where while will would could should may might can about after before into over under more most some any all also just than then there here out
  off only other such very too said says say saying told tells tell according reported reports report reporting claim claims claimed added adds
  monday tuesday wednesday thursday friday saturday sunday today yesterday week month year years day days one two three new first last news people
  because during between against through both each our your because did does doing done get got make made made how why own same few many much`.split(
    /\s+/,
  ),
)
