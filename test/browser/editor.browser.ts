import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { build, type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hostile } from './articles.js'
import { expectAccessible, hasBrowser, launch, watch } from './browser.js'

const configFile = 'examples/editor/vite.config.ts'

describe.skipIf(!hasBrowser)('the editor', () => {
  let browser: Browser
  let server: PreviewServer
  let page: Page
  let seen: readonly string[]

  beforeAll(async () => {
    await build({ configFile, logLevel: 'error' })
    server = await preview({ configFile, logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } })
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })
  beforeEach(async (context) => {
    page = await browser.newPage({ viewport: { width: 1300, height: 900 } })
    context.onTestFinished(() => page.close())
    seen = watch(page)
    await page.goto(server.resolvedUrls?.local[0] ?? '')
    await page.waitForSelector('body[data-readings]')
  })

  /** Put a text in place of what stands there, and wait until it has been read. */
  async function write(text: string): Promise<void> {
    const before = Number(await page.getAttribute('body', 'data-readings'))
    await page.locator('.cm-content').focus()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.insertText(text)
    await page.waitForFunction(`Number(document.body.dataset.readings) > ${before}`)
  }

  test('shows tints, signs, answers and the map', async () => {
    await page.locator('#sourcing .row').first().waitFor()
    expect(await page.locator('.s').count()).toBeGreaterThan(5)
    expect(await page.locator('.sign').count()).toBeGreaterThan(0)
    expect(await page.locator('#sourcing .row').count()).toBeGreaterThan(2)
    expect(seen).toEqual([])
  })

  test('reads again what is written, and draws the map anew', async () => {
    await write('The dam is safe, Mayor Ana Ito said on Monday.\n')
    await page.locator('.cm-content .s-attributed').waitFor()
    await expect
      .poll(() => page.locator('#sourcing .row .name').allInnerTexts())
      .toEqual([expect.stringContaining('Ana Ito')])
    await page.keyboard.insertText('\n\nThe river is low, engineer Tom Okafor said.\n')
    await page.locator('#sourcing .row', { hasText: 'Okafor' }).waitFor()
  })

  test('shows the chain on hover, and below the text for whom the keyboard leads', async () => {
    await write('The dam is safe, Mayor Ana Ito said on Monday.\n')
    await page.locator('.cm-content .s-attributed').hover()
    await page.locator('.tip', { hasText: 'Ana Ito' }).waitFor()
    await page.keyboard.press('ControlOrMeta+Home')
    await page.keyboard.press('ArrowRight')
    await page.locator('#standing', { hasText: 'Ana Ito' }).waitFor()
  })

  test('Escape shuts what hovering opened', async () => {
    await write('The dam is safe, Mayor Ana Ito said on Monday.\n')
    await page.locator('.cm-content .s-attributed').hover()
    await page.locator('.tip', { hasText: 'Ana Ito' }).waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.tip').waitFor({ state: 'detached' })
  })

  test('a sentence has the line and the number that its source has on the map', async () => {
    await write(
      'The dam is safe, Mayor Ana Ito said on Monday. "It holds," Ito said.\n\nThe river is low, engineer Tom Okafor said.\n',
    )
    await page.locator('#sourcing .row', { hasText: 'Okafor' }).waitFor()
    const lines = async (selector: string): Promise<(string | undefined)[]> => {
      const all = await page.locator(selector).all()
      return Promise.all(all.map(async (e) => /\bu\d/.exec((await e.getAttribute('class')) ?? '')?.[0]))
    }
    expect(await lines('.cm-content .s')).toEqual(['u1', 'u1', 'u2'])
    expect(await lines('#sourcing .row .name bdi')).toEqual(['u1', 'u2'])
    expect(await page.locator('.cm-content .sign').allInnerTexts()).toEqual(['1', '1', '2'])
  })

  test('a cell of the map leads to its sentence', async () => {
    await write('The river is long.\n\nThe dam is safe, Mayor Ana Ito said on Monday.\n')
    await page.locator('#sourcing .row', { hasText: 'Ana Ito' }).locator('a.cell').click()
    await expect.poll(() => page.evaluate('getSelection().toString()')).toContain('The dam is safe')
  })

  test('problems stand in the gutter', async () => {
    await write('The minister will resign, according to a source who asked not to be named.\n')
    await page.locator('.cm-lint-marker').first().waitFor()
  })

  test('what is written stays text', async () => {
    await page.locator('#sourcing .row').first().waitFor()
    await write(hostile.join('\n\n'))
    // the map of the first text is gone
    await expect.poll(() => page.locator('div#sourcing').innerText()).not.toContain('Kestrian')
    for (const s of await page.locator('.s').all()) await s.hover()
    expect(await page.locator('#sourcing :is(script, iframe, img, link)').count()).toBe(0)
    expect(seen).toEqual([])
  })

  test.each(['light', 'dark', 'forced'] as const)('axe finds nothing, %s', async (colours) => {
    await page.emulateMedia(colours === 'forced' ? { forcedColors: 'active' } : { colorScheme: colours })
    await page.locator('#sourcing .row').first().waitFor()
    await expectAccessible(page)
  })

  test('typing in 5,000 words goes on while the worker reads', async () => {
    const body = readFileSync('examples/articles/testimony.md', 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')
    const words = body.split(/\s+/).length
    await write(Array.from({ length: Math.ceil(5000 / words) }, () => body).join('\n\n'))
    await page.evaluate(
      'globalThis.keys = []; globalThis.tasks = []; new PerformanceObserver((list) => tasks.push(...list.getEntries().map((e) => Math.round(e.duration)))).observe({ type: "longtask" }); new PerformanceObserver((list) => { for (const e of list.getEntries()) if (e.name === "keydown") keys.push(e.processingEnd - e.processingStart) }).observe({ type: "event", durationThreshold: 16 })',
    )
    const typed = 'The dam is safe, Mayor Ana Ito said on Monday. '
    await page.keyboard.press('ControlOrMeta+Home')
    await page.keyboard.type(typed, { delay: 30 })
    await page.locator('#sourcing .row', { hasText: 'Ana Ito' }).waitFor()
    console.log(
      `slowest keystroke on the main thread: ${Number(await page.evaluate('Math.max(0, ...keys)')).toFixed(1)} ms; tasks over 50 ms: ${await page.evaluate('tasks.join(" ms, ") || "none"')}`,
    )
    // most keystrokes, not every one: whatever else runs on the machine must not make the test fail
    expect(await page.evaluate('keys.filter((ms) => ms > 50).length')).toBeLessThan(typed.length / 4)
  })
})
