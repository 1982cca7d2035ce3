/** Irregular forms of verbs that signal attribution, and of the commonest auxiliaries. */
const irregular = new Map(
  Object.entries({
    say: 'said says saying',
    tel: 'told tells telling tell',
    think: 'thought thinks',
    know: 'knew known knows',
    write: 'wrote written writes writing',
    be: "is are was were been being am 's 're 'm",
    have: "has had having 've",
    do: 'does did done doing',
    make: 'made makes making',
    give: 'gave given gives giving',
    take: 'took taken takes taking',
    find: 'found finds',
    feel: 'felt feels',
    see: 'saw seen sees seeing',
    hear: 'heard hears',
    hold: 'held holds',
    show: 'shown shows showed',
    speak: 'spoke spoken speaks',
    swear: 'swore sworn',
    forget: 'forgot forgotten',
    forecast: 'forecasted',
    understand: 'understood',
    maintain: 'maintained',
    mean: 'meant',
    read: 'reads',
    quote: 'quoth',
    lead: 'led',
    leave: 'left leaves',
    go: 'went gone goes going',
    get: 'got gotten gets getting',
    come: 'came comes coming',
    sek: 'sought seeks',
    teach: 'taught',
    choose: 'chose chosen',
    strike: 'struck',
    draw: 'drew drawn',
    begin: 'began begun',
    lay: 'laid',
    pay: 'paid',
    run: 'ran',
    sit: 'sat',
    stand: 'stood',
    shoot: 'shot',
    fight: 'fought',
    bring: 'brought',
    send: 'sent',
    learn: 'learnt',
    dream: 'dreamt',
    foresee: 'foresaw foreseen',
    foretell: 'foretold',
    retell: 'retold',
    withdraw: 'withdrew withdrawn',
    throw: 'threw thrown',
    vow: 'vowed',
    keep: 'kept',
    put: 'puts putting',
    wil: "'ll will wo",
    would: "'d",
    not: "n't",
  }).flatMap(([stem, forms]) => forms.split(' ').map((form) => [form, stem] as const)),
)

/**
 * Reduce a word to a stem that its inflected forms share (`announces`, `announced` and `announcing` give `announc`). It need
 * be no word: it is only ever compared with other stems.
 *
 * @param word a token in lower case
 */
export function stem(word: string): string {
  const known = irregular.get(word)
  if (known !== undefined) return known
  const n = word.length
  if (n < 4) return word
  let s = word
  if (s.endsWith('ies') || s.endsWith('ied')) s = `${s.slice(0, n - 3)}y`
  else if (s.endsWith('ing') && n > 5) s = s.slice(0, n - 3)
  else if (s.endsWith('ed') && n > 4) s = s.slice(0, n - 2)
  else if (s.endsWith('es')) s = s.slice(0, n - 2)
  else if (s.endsWith('s') && !s.endsWith('ss') && !s.endsWith('us') && !s.endsWith('is')) s = s.slice(0, n - 1)
  if (s.length > 3 && s.endsWith('e')) s = s.slice(0, -1)
  const last = s.charCodeAt(s.length - 1)
  if (s.length > 3 && last === s.charCodeAt(s.length - 2)) s = s.slice(0, -1)
  return s
}
