import type { VFile } from 'vfile'
import type { Article } from '../article.js'
import { type CheckOptions, check } from '../check/index.js'
import { positions } from '../positions.js'

/** Put what is wrong with an article on its file, as messages that linters, editors and reporters of unified know. */
export function addMessages(file: VFile, article: Article, options: CheckOptions): void {
  const at = positions(article.source)
  for (const w of article.warnings)
    file.info(w.message, { ruleId: w.code, source: 'hearsay', ...(w.range && { place: at(w.range) }) })
  for (const { rule, severity, message, range, note, url, fix } of check(article, options)) {
    const added = file.message(message, { place: at(range), ruleId: rule, source: 'hearsay' })
    // in vfile's terms: `true` an error, `false` a warning, `undefined` information
    added.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
    added.note = note
    if (url !== null) added.url = url
    added.actual = article.source.slice(...range)
    // language servers put each of `expected` in the place of the message: only what fits there
    if (fix && fix.range[0] === range[0] && fix.range[1] === range[1]) added.expected = [fix.text]
  }
}
