import type { Host } from './host.js'

/** A bar that shows how far the work is. */
export interface Progress {
  /** Show that so many files are done and which is next. */
  readonly show: (done: number, file: string) => Promise<void>
  readonly clear: () => void
  /** Write around the bar, so that no line is torn. */
  readonly around: (write: (text: string) => void) => (text: string) => void
}

const many = 20
const width = 24

/** Make a bar for a number of files: on a terminal, and only where they are many. */
export function progress(host: Host, files: number): Progress {
  if (!host.isErrTerminal || files < many) return { show: async () => {}, clear: () => {}, around: (write) => write }
  const clear = (): void => host.err('\r\u001B[K')
  return {
    show: async (done, file) => {
      const full = Math.round((done / files) * width)
      const name = file.length > 40 ? `…${file.slice(-39)}` : file
      host.err(`\r\u001B[K${'█'.repeat(full)}${'░'.repeat(width - full)} ${done}/${files} ${name}`)
      // let the terminal draw
      await new Promise((resolve) => setTimeout(resolve, 0))
    },
    clear,
    around: (write) => (text) => {
      clear()
      write(text)
    },
  }
}
