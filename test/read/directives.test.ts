import { expect, test } from 'vitest'
import { annotateHtml } from '../../src/html.js'
import { annotate } from '../../src/index.js'

test.each([
  ['<!--hearsay disable rule-a rule-b-->', [{ action: 'disable', rules: ['rule-a', 'rule-b'] }]],
  ['<!-- hearsay enable -->', [{ action: 'enable', rules: [] }]],
  ['One <!--hearsay ignore rule-a--> two.', [{ action: 'ignore', rules: ['rule-a'] }]],
  ['> <!--hearsay\n> ignore-->', []],
  ['<!--hearsay destroy-->', []],
  ['<!--hearsaydisable-->', []],
  ['`<!--hearsay disable-->`', []],
])('%s', (source, directives) => {
  expect(annotate(source).directives).toMatchObject(directives)
  if (!source.startsWith('`') && !source.startsWith('>'))
    expect(annotateHtml(source).directives).toMatchObject(directives)
  for (const { range } of annotate(source).directives) expect(source.slice(...range)).toMatch(/^<!--.*-->$/)
})
