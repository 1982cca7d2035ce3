/**
 * A list of words in the order of their UTF-16 code units, front-coded in blocks (Witten, Moffat and Bell, Managing Gigabytes, 1999, 4.1): a
 * line holds a word and, behind blanks, those that follow it, each as the length (base 36) that it shares with the one before and its
 * rest. It is searched as it is, for to lay it out as a map would take longer than a short article.
 */
export type WordList = readonly string[]

/** Read a list, a block a line. */
export const readList = (text: string): WordList => (text === '' ? [] : text.split('\n'))

/** How many words a block has; the last one may have fewer. */
export const blockSize = 16

/** Where a word stands in the list; -1 where it is not in it. */
export function indexIn(list: WordList, word: string): number {
  // the block whose first word is the last that does not come behind `word`: a blank comes before all that words are made of
  const behind = `${word}!`
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as string) < behind) low = middle + 1
    else high = middle
  }
  const block = list[low - 1]
  return block === undefined ? -1 : seek(block, word, (low - 1) * blockSize)
}

/** Look for a word in a block whose first word is the `index`-th and does not come behind it. */
function seek(block: string, word: string, index: number): number {
  // how many letters the word shares with the last one that was passed
  let shared = 0
  for (let at = 0; at < block.length; at++, index++) {
    if (at > 0) {
      const kept = digit(block.charCodeAt(at++))
      // it parts from the one before sooner than the word does: it comes behind the word, and so do all that follow
      if (kept < shared) return -1
      if (kept > shared) {
        at = endOf(block, at)
        continue
      }
    }
    const start = at
    while (shared < word.length && block.charCodeAt(at) === word.charCodeAt(shared)) {
      at++
      shared++
    }
    const end = at === block.length || block.charCodeAt(at) === blank
    if (end && shared === word.length) return index
    if (!end && (shared === word.length || block.charCodeAt(at) > word.charCodeAt(shared))) return -1
    at = endOf(block, Math.max(start, at))
  }
  return -1
}

/** All words of a list. */
export function* wordsIn(list: WordList): Generator<string> {
  for (const block of list) {
    let before = ''
    for (const entry of block.split(' ')) {
      before = before === '' ? entry : before.slice(0, digit(entry.charCodeAt(0))) + entry.slice(1)
      yield before
    }
  }
}

/** Where the entry that `at` stands in ends. */
function endOf(block: string, at: number): number {
  while (at < block.length && block.charCodeAt(at) !== blank) at++
  return at
}

const digit = (code: number): number => (code < 58 ? code - 48 : code - 87)
const blank = 32
