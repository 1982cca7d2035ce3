import type { Reading } from './protocol.js'

/** How long the text must rest before it is read again, in milliseconds. */
const rest = 200

/**
 * Start the worker. What it is given is read when the text rests; one text at a time is under way, and of those that come meanwhile only the last
 * is read.
 *
 * @param onSend called when a text leaves
 * @param onReading called with what the worker made of the text that left last
 */
export function startAnnotator(
  onSend: () => void,
  onReading: (reading: Reading) => void,
): (text: () => string) => void {
  const worker = new Worker(new URL('./annotator.worker.ts', import.meta.url), { type: 'module' })
  let waiting: (() => string) | null = null
  let isBusy = false
  let timer = 0
  const send = (): void => {
    if (isBusy || waiting === null) return
    isBusy = true
    onSend()
    worker.postMessage(waiting())
    waiting = null
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Reading>) => {
    isBusy = false
    onReading(data)
    send()
  })
  return (text) => {
    waiting = text
    window.clearTimeout(timer)
    timer = window.setTimeout(send, rest)
  }
}
