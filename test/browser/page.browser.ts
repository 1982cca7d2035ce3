import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Article, annotate } from '../../src/index.js'
import { toHtml } from '../../src/write/index.js'
import { awkward, bridge, hostile } from './articles.js'
import { css, expectAccessible, hasBrowser, launch, watch } from './browser.js'

const long = readFileSync('examples/articles/testimony.md', 'utf8')

describe.skipIf(!hasBrowser)('the page', () => {
  let browser: Browser
  let folder: string
  beforeAll(async () => {
    browser = await launch()
    folder = mkdtempSync(path.join(tmpdir(), 'hearsay-'))
  })
  afterAll(async () => {
    await browser?.close()
    if (folder) rmSync(folder, { recursive: true })
  })

  async function open(article: Article, options: BrowserContextOptions = {}): Promise<[Page, readonly string[]]> {
    const file = path.join(folder, 'page.html')
    writeFileSync(file, toHtml(article))
    const context = await browser.newContext({ viewport: { width: 1300, height: 900 }, ...options })
    const page = await context.newPage()
    const seen = watch(page)
    await page.goto(pathToFileURL(file).href)
    return [page, seen]
  }

  test('a claim is tinted by its status, the outlet’s own voice is not, and an answer is never drawn as the claim that it denies', async () => {
    const [page] = await open(bridge)
    const tint = (i: number): Promise<unknown> => css(page, `#s${i} .words`, 'backgroundColor')
    const [denied, answer, attributed, own] = [await tint(1), await tint(2), await tint(3), await tint(4)]
    expect(new Set([denied, answer, attributed, own]).size).toBe(4)
    expect(own).toBe('rgba(0, 0, 0, 0)')
    expect(await page.locator('#s2 .act').textContent()).toBe('↩ denies')
    expect(await page.locator('#s1 .act').count()).toBe(0)
    expect(await page.locator('#s1 .sign').textContent()).toContain('⊘')
    await page.context().close()
  })

  test('sentences are underlined by their source', async () => {
    const [page] = await open(bridge)
    const line = async (i: number): Promise<string> =>
      `${await css(page, `#s${i} .words`, 'textDecorationStyle')} ${await css(page, `#s${i} .words`, 'textDecorationThickness')}`
    expect(await line(1)).not.toBe(await line(3))
    expect(await css(page, '#s3 .words', 'textDecorationLine')).toBe('underline')
    expect(await css(page, '#s4 .words', 'textDecorationLine')).toBe('none')
    await page.context().close()
  })

  test.each([1300, 390])('hovering shows chain, status and answers within a window of %i pixels', async (width) => {
    const [page] = await open(bridge, { viewport: { width, height: 900 } })
    const tip = page.locator('#t1')
    expect(await tip.isVisible()).toBe(false)
    await page.locator('#s1 .words').hover()
    await tip.waitFor({ state: 'visible' })
    expect(await tip.innerText()).toMatch(
      /denied[\s\S]*Harbour Gazette[\s\S]*two engineers[\s\S]*transport ministry denied/i,
    )
    const box = await tip.boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
    await page.mouse.move(2, 2)
    await tip.waitFor({ state: 'hidden' })
    await page.context().close()
  })

  test('the keyboard reaches every sentence that there is something to say of, and the sourcing at once', async () => {
    const [page] = await open(bridge)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.id')).toBe('s1')
    await page.locator('#t1').waitFor({ state: 'visible' })
    expect(await css(page, '#s1 .words', 'outlineStyle')).toBe('solid')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.id')).toBe('s2')
    await page.locator('#t1').waitFor({ state: 'hidden' })
    await page.context().close()
  })

  test('Escape shuts a note, and the next sentence opens its own', async () => {
    const [page] = await open(bridge)
    const [first, second] = [page.locator('#t1'), page.locator('#t2')]
    await page.locator('#s1').focus()
    await first.waitFor({ state: 'visible' })
    await page.keyboard.press('Escape')
    await first.waitFor({ state: 'hidden' })
    expect(await page.evaluate('document.activeElement.id')).toBe('s1')
    await page.keyboard.press('Tab')
    await second.waitFor({ state: 'visible' })
    await page.locator('#s3 .words').hover()
    await page.locator('#t3').waitFor({ state: 'visible' })
    await page.keyboard.press('Escape')
    await page.locator('#t3').waitFor({ state: 'hidden' })
    await second.waitFor({ state: 'hidden' })
    await page.locator('#s1 .words').hover()
    await first.waitFor({ state: 'visible' })
    await page.context().close()
  })

  test('a note is read to its end: the pointer may go onto it, and none is cut off by the window', async () => {
    const [page] = await open(annotate(long), { viewport: { width: 1300, height: 700 } })
    for (const s of await page.locator('.s[tabindex]').all()) {
      await s.focus()
      const box = await s.locator('.tip').boundingBox()
      expect(box).not.toBeNull()
      if (!box) continue
      expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(1300)
      expect(box.y + box.height).toBeLessThanOrEqual(700)
    }
    const [first] = await page.locator('.s[tabindex] .words').all()
    await first?.hover()
    const tip = page.locator('.s:hover .tip')
    await tip.waitFor({ state: 'visible' })
    await tip.locator('.status').hover()
    expect(await tip.isVisible()).toBe(true)
    await page.context().close()
  })

  test('the map has each source once, behind whom cites it, and leads to its sentences', async () => {
    const [page] = await open(bridge)
    expect(await page.locator('.row .name').allInnerTexts()).toEqual([
      '1 Harbour Gazette',
      '2 two engineers',
      '3 the transport ministry',
      '4 inspectors',
    ])
    const left = async (n: number): Promise<number> => (await page.locator(`#n${n} .shape`).boundingBox())?.x ?? 0
    expect(await left(1)).toBeGreaterThan(await left(0))
    expect(await left(2)).toBe(await left(0))
    expect(await page.locator('.row').count()).toBe(4)
    expect(await page.locator('li:has(> #n0) #n1').count()).toBe(1)
    await page.locator('#n3 a.cell').click()
    expect(page.url()).toMatch(/#s3$/)
    expect(await css(page, '#s3 .words', 'outlineStyle')).toBe('solid')
    await page.context().close()
  })

  test('a source points at its sentences, an answer at its claim', async () => {
    const [page] = await open(bridge)
    expect(await css(page, '#s1 .words', 'outlineStyle')).toBe('none')
    await page.locator('#n1').hover()
    expect(await css(page, '#s1 .words', 'outlineStyle')).toBe('solid')
    expect(await css(page, '#s3 .words', 'outlineStyle')).toBe('none')
    await page.locator('#s2 .words').hover()
    expect(await css(page, '#s1 .words', 'outlineStyle')).toBe('dashed')
    await page.context().close()
  })

  test('who answers what is said in words', async () => {
    const [page] = await open(bridge)
    const claims = await page.locator('.claims').innerText()
    expect(claims).toMatch(/The bridge will close in May[\s\S]*transport ministry denied/)
    await page.context().close()
  })

  test('on paper nothing is hidden under anything', async () => {
    const [page] = await open(bridge)
    await page.emulateMedia({ media: 'print' })
    expect(await css(page, '#t1', 'display')).toBe('none')
    expect(await page.locator('#s1 .sign').isVisible()).toBe(true)
    expect((await page.pdf()).length).toBeGreaterThan(1000)
    await page.context().close()
  })

  test('on paper no source is folded away', async () => {
    const [page] = await open(annotate(awkward))
    expect(await page.locator('details .row').last().isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('details .row').last().isVisible()).toBe(true)
    await page.context().close()
  })

  test.each([
    ['light', 1300],
    ['dark', 1300],
    ['light', 360],
    ['forced', 1300],
  ] as const)('axe finds nothing and nothing sticks out, %s, %i pixels wide', async (colours, width) => {
    const look = colours === 'forced' ? { forcedColors: 'active' as const } : { colorScheme: colours }
    const texts = [long, '', hostile.join('\n\n'), awkward]
    for (const article of [bridge, ...texts.map((text) => annotate(text))]) {
      const [page] = await open(article, { ...look, viewport: { width, height: 900 }, reducedMotion: 'reduce' })
      await expectAccessible(page)
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
      await page.context().close()
    }
  })

  test.each(hostile)('%s does nothing', async (text) => {
    for (const format of ['text', 'markdown'] as const) {
      const [page, seen] = await open(annotate(text, { format, title: text, publisher: text }))
      for (const s of await page.locator('.s').all()) await s.hover()
      expect(await page.locator('script').count()).toBe(1)
      expect(await page.locator('iframe, img, link').count()).toBe(0)
      expect(seen).toEqual([])
      await page.context().close()
    }
  })
})
