import { existsSync } from 'node:fs'
import process from 'node:process'
import { type Browser, chromium } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser of the system, `undefined` where there is none; `CHROMIUM` names another. */
export const executable: string | undefined = [process.env.CHROMIUM, ...places].find(
  (path) => path !== undefined && existsSync(path),
)

/** Start it. */
export function launch(): Promise<Browser> {
  if (executable === undefined)
    throw new Error('No chromium found: install it (apt-get install chromium) or name it in CHROMIUM')
  return chromium.launch({ executablePath: executable, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
}
