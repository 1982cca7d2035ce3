/** Take the README's pictures again: `npm run pictures`. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { annotate } from '../src/index.js'
import { toHtml } from '../src/write/index.js'
import { launch } from '../test/browser/chromium.js'

const article = 'examples/articles/reply-to-report.md'
const command = 'src/plugin/cli/bin.ts'

/** The colours of a terminal, by their SGR codes. */
const colours: Readonly<Record<string, string>> = {
  '31': '#ff8f80',
  '32': '#8fd694',
  '33': '#f2cc60',
  '35': '#d9a8f0',
  '36': '#86c5f0',
  '90': '#8b8d94',
}

/** Show what a terminal shows: SGR codes as spans. */
function terminal(text: string): string {
  let html = ''
  for (const [, codes = '', words = ''] of text.matchAll(/(?:\u001B\[([\d;]*)m)?([^\u001B]*)/g)) {
    const safe = words.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`)
    const styles = codes
      .split(';')
      .map((c) =>
        c === '1' ? 'font-weight:bold' : c === '3' ? 'font-style:italic' : colours[c] ? `color:${colours[c]}` : '',
      )
    html += safe && `<span style="${styles.filter(Boolean).join(';')}">${safe}</span>`
  }
  return `<!doctype html><meta charset="utf-8"><style>body{margin:0;padding:22px 26px;width:max-content;background:#1b1c1f;color:#e6e6e9;font:14px/1.5 "DejaVu Sans Mono",monospace;white-space:pre}</style>$ npx hearsay ${article}\n\n${html.trimEnd()}`
}

const printed = execFileSync(process.execPath, ['--import', 'tsx', command, 'annotate', article], {
  encoding: 'utf8',
  env: { ...process.env, FORCE_COLOR: '1', COLUMNS: '112' },
})

mkdirSync('docs', { recursive: true })
const browser = await launch()
const page = await browser.newPage({ viewport: { width: 1240, height: 860 }, deviceScaleFactor: 1.5 })
await page.setContent(toHtml(annotate(readFileSync(article, 'utf8'))))
await page.locator('main').evaluate('document.querySelector(".beside").style.maxHeight = "none"')
await page.screenshot({ path: 'docs/map.png' })
await page.setContent(terminal(printed))
await page.locator('body').screenshot({ path: 'docs/terminal.png' })
await browser.close()
