import { describe, expect, it } from 'vitest'
import { split } from '../../src/split/index.js'
import { readParagraphs } from './reading.js'

/** Each quotation as `depth` + `c`losed or `o`pen + `>` where it continues, then its words. */
const quotationsOf = (text: string): string[] => {
  const reading = readParagraphs(text)
  const { tokens, quotations } = split(reading)
  return quotations.map(
    (q) =>
      `${q.depth}${q.closed ? 'c' : 'o'}${q.continues ? '>' : ''} ${reading.plain.slice(tokens.start[q.from], tokens.end[q.to - 1])}`,
  )
}

const cases: Readonly<Record<string, readonly (readonly [text: string, ...quotations: string[]])[]>> = {
  marks: [
    ['"We go," he said.', '0c "We go,"'],
    ['“We go,” he said.', '0c “We go,”'],
    ["''We go,'' he said.", "0c ''We go,''"],
    ["``We go,'' he said.", "0c ``We go,''"],
    ['‘‘We go,’’ he said.', '0c ‘‘We go,’’'],
    ["'We go,' he said.", "0c 'We go,'"],
    ['‘We go,’ he said.', '0c ‘We go,’'],
    ["`We go,' he said.", "0c `We go,'"],
    ['«On y va», dit-il.', '0c «On y va»'],
    ['»Wir gehen«, sagte er.', '0c »Wir gehen«'],
    ['„Wir gehen“, sagte er.', '0c „Wir gehen“'],
    ['„Wir gehen”, sagte er.', '0c „Wir gehen”'],
    ['”We go,” he said.', '0c ”We go,”'],
    ['“We go,“ he said.', '0c “We go,“'],
  ],
  'scare quotes': [['The "experts" and the \'terrorists\' left.', '0c "experts"', "0c 'terrorists'"]],
  'nested quotations': [
    ['“He said, ‘Go.’”', '0c “He said, ‘Go.’”', '1c ‘Go.’'],
    ['"He said, \'Go.\'"', '0c "He said, \'Go.\'"', "1c 'Go.'"],
    ['\'He said, "Go."\'', '0c \'He said, "Go."\'', '1c "Go."'],
    ['"The "so-called" truce," he said.', '0c "The "so-called" truce,"', '1c "so-called"'],
  ],
  'apostrophes that are no quotation marks': [
    ["The ministers' plans are O'Brien's, 'cause of the '90s."],
    ['The ministers’ plans are O’Brien’s, ’cause of the ’90s.'],
    ["Rock 'n' roll isn't dead; goin' home, y'all."],
    ["Give 'em the boys' room and the girls' room."],
    ["Kenya 's plan and the U.S. 's reply"],
    ["'The ministers' plans are bad,' he said.", "0c 'The ministers' plans are bad,'"],
    ['‘The ministers’ plans are bad,’ he said.', '0c ‘The ministers’ plans are bad,’'],
    ["The 'good guys' and the ministers' plans", "0c 'good guys'"],
    ['"The ministers\' plans," he said.', '0c "The ministers\' plans,"'],
  ],
  'inches and feet': [
    ['A 12" screen is 6\' 2" away.'],
    ['"A 12" screen," he said.', '0c "A 12" screen,"'],
    ['He is "number 12" here.', '0c "number 12"'],
  ],
  'a single mark that is opened anew in the next paragraph': [
    ['‘We go,’ he said. ‘We went.¶‘We stay,’ said Ann.', '0c ‘We go,’', '0o> ‘We went.', '0c ‘We stay,’'],
    ["'We go,' he said. 'We went.¶'We stay,' said Ann.", "0c 'We go,'", "0o> 'We went.", "0c 'We stay,'"],
    ['He left. ‘We went. ‘We stay,’ said Ann.', '0o ‘We went.', '0c ‘We stay,’'],
    ["He left. 'Cause it was late.¶'We stay,' said Ann.", "0c 'We stay,'"],
    ["The cooks of the '90s left.¶'We stay,' said Ann.", "0c 'We stay,'"],
  ],
  'a quotation that never closes': [
    ['"We go, he said.¶She stayed.', '0o "We go,'],
    ['He said, "We go.¶"We stay," said Ann.', '0o> "We go.', '0c "We stay,"'],
    ['"We go, he said. "We stay." She left.', '0o "We go,', '0c "We stay."'],
    ['"We go, mayor Ann Lund said.¶She stayed.', '0o "We go,'],
    ['"We go, a spokeswoman for the town told reporters on Monday.¶She stayed.', '0o "We go,'],
    ['"We go, said the council\'s chair, Ann Lund.¶She stayed.', '0o "We go,'],
    ['"We go, said residents who had stayed. It rained.', '0o "We go,'],
    ['"We go, the man who saw them said.¶She stayed.', '0o "We go,'],
    ['"The bridge, the council says, is safe.¶She stayed.', '0o "The bridge, the council says, is safe.'],
    ['"He told me, and I did as he said.¶She stayed.', '0o "He told me, and I did as he said.'],
    ['"We go, the mayor and nobody said.¶She stayed.', '0o "We go, the mayor and nobody said.'],
    ['"We go, the mayor said.¶"We stay," said Ann.', '0o> "We go, the mayor said.', '0c "We stay,"'],
    ['We go," he said. "We stay."', '0c "We stay."'],
    ['"We go, "he said. "We stay."', '0c "We go, "', '0c "We stay."'],
  ],
  'a quotation over paragraphs': [
    ['“We go, she said. It rained.¶“We rest,” he said.', '0o> “We go, she said. It rained.', '0c “We rest,”'],
    ['“We go.¶“We stay.¶“We rest,” he said.', '0o> “We go.', '0o> “We stay.', '0c “We rest,”'],
    ["'We go.¶'We stay,' he said.", "0o> 'We go.", "0c 'We stay,'"],
    ['“We go.¶She left.', '0o “We go.'],
    ['“We go.¶‘We stay,’ he said.', '0o “We go.', '0c ‘We stay,’'],
  ],
  spaces: [
    ['" We go , " he said . " We stay . "', '0c " We go , "', '0c " We stay . "'],
    ['("We go.") He—"we"—left.', '0c "We go."', '0c "we"'],
    ['"I was—" he began.', '0c "I was—"'],
  ],
}

describe('quotations', () => {
  for (const [phenomenon, table] of Object.entries(cases)) {
    it.each(table)(`${phenomenon}: %s`, (text, ...quotations) => {
      expect(quotationsOf(text)).toEqual(quotations)
    })
  }

  it('counts how deep each token stands, marks included', () => {
    const { tokens, quoteDepth } = split(readParagraphs('He said “go ‘now’ please” twice'))
    const deep = tokens.words.map((w, i) => `${w}${quoteDepth[i]}`).join(' ')
    expect(deep).toBe('He0 said0 “1 go1 ‘2 now2 ’2 please1 ”1 twice0')
  })

  it('caps the depth at 255', () => {
    const { quoteDepth } = split(readParagraphs(`${'“a ‘a '.repeat(400)}${'’ ”'.repeat(400)}`))
    expect(Math.max(...quoteDepth)).toBe(255)
  })
})
