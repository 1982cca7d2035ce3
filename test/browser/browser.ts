import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { executable } from './chromium.js'

export { launch } from './chromium.js'

/** Whether there is a browser; where there is none the tests are left out and say so. */
export const hasBrowser: boolean = executable !== undefined
if (!hasBrowser)
  console.warn(
    'No chromium found: the tests in a browser are left out. Install it (apt-get install chromium) or name it in CHROMIUM.',
  )

/** Give a style as the browser computes it. */
export function css(page: Page, selector: string, property: string): Promise<unknown> {
  return page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).${property}`)
}

/** Look for what shuts readers out: axe's rules, all of them. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(
    'axe.run(document, { resultTypes: ["violations"] }).then((r) => r.violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target} ${n.failureSummary}`)))',
  )
  expect(found).toEqual([])
}

/** Watch for what an article must never bring about: a dialog, a script's error, a request to anywhere. */
export function watch(page: Page): readonly string[] {
  const seen: string[] = []
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (!/^(?:file:|data:|about:|blob:|http:\/\/127\.0\.0\.1:)/.test(request.url()))
      seen.push(`request: ${request.url()}`)
  })
  return seen
}
