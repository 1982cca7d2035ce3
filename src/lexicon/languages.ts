/**
 * Function words by which a language gives itself away, from the top of frequency lists, without those that mean something
 * in English too (Dutch "was", German "die", Spanish "no", French "on").
 */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** English words that no other language in Latin script has among its own frequent ones. */
export const englishWords: ReadonlySet<string> = set(`
  the and that with for by from this these those have has which were are been being his her their they them you your not but would could
  should who will said says after about into than its it's what when where there our if than because between during against while how
  she it 's n't to of
`)

/** Function words of German, Dutch, French, Spanish, Portuguese, Italian, the Scandinavian languages, Polish, Czech, Romanian, Turkish, Hungarian, Finnish, Indonesian. */
export const foreignWords: ReadonlySet<string> = set(`
  der und den dem ein eine einer eines ist nicht mit auf für sich auch es werden wird dass daß zu zum zur bei nach wurde
  het een en dat niet zijn voor met op ook aan er naar bij uit door heeft hebben deze
  le la les des du et est une dans pour que avec sont ses aux cette ont elle ils nous vous au
  del en una como su al lo más pero sus fue este
  os em um uma não com é ao pelo pela mais foi são
  il che è un non del della nel sono gli dei alla si anche dal
  och att det som av på är en ett för inte og ikke hvor ble
  z się nie że jest oraz jak dla są od przez
  že je by
  și în nu cu este pe
  bir bu için ile olarak çok
  az és hogy egy nem
  ei että oli
  yang dengan untuk dari pada itu tidak
`)
