import { spawn } from 'node:child_process'

/** A message of JSON-RPC, as far as this client looks into it. */
interface Message {
  readonly id?: number | string
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: unknown
}

/** An editor's side of a language server on standard input and output. */
export interface Client {
  readonly request: (method: string, params: unknown) => Promise<unknown>
  readonly notify: (method: string, params: unknown) => void
  /** The next notification of a kind; rejects where none comes in half a minute. */
  readonly next: (method: string) => Promise<unknown>
  readonly end: () => void
}

const patience = 30_000

/** Start a language server and speak with it, in the frames of the Language Server Protocol. */
export function connect(script: string, cwd: string): Client {
  const server = spawn(process.execPath, [script, '--stdio'], { cwd, stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = new Map<number | string, (message: Message) => void>()
  const waiting: { method: string; resolve: (params: unknown) => void }[] = []
  const early: Message[] = []
  let buffer = Buffer.alloc(0)
  let last = 0

  const send = (message: object): void => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }))
    server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`)
    server.stdin.write(body)
  }

  const receive = (message: Message): void => {
    if (message.method === undefined) answers.get(message.id ?? -1)?.(message)
    // what the server asks of the editor: nothing is known
    else if (message.id !== undefined) send({ id: message.id, result: null })
    else {
      const at = waiting.findIndex((w) => w.method === message.method)
      if (at < 0) early.push(message)
      else waiting.splice(at, 1)[0]?.resolve(message.params)
    }
  }

  server.stdout.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk])
    for (;;) {
      const head = buffer.indexOf('\r\n\r\n')
      const length = /Content-Length: (\d+)/i.exec(buffer.subarray(0, Math.max(0, head)).toString())?.[1]
      if (head < 0 || length === undefined || buffer.length < head + 4 + Number(length)) return
      const body = buffer.subarray(head + 4, head + 4 + Number(length))
      buffer = buffer.subarray(head + 4 + Number(length))
      receive(JSON.parse(body.toString()))
    }
  })

  return {
    notify: (method, params) => send({ method, params }),
    request: (method, params) => {
      const id = ++last
      send({ id, method, params })
      return patient(method, (resolve, reject) =>
        answers.set(id, ({ result, error }) => (error ? reject(new Error(JSON.stringify(error))) : resolve(result))),
      )
    },
    next: (method) => {
      const at = early.findIndex((m) => m.method === method)
      if (at >= 0) return Promise.resolve(early.splice(at, 1)[0]?.params)
      return patient(method, (resolve) => waiting.push({ method, resolve }))
    },
    end: () => server.kill(),
  }
}

function patient(
  method: string,
  start: (resolve: (value: unknown) => void, reject: (error: Error) => void) => void,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the server is silent on ${method}`)), patience)
    const settle =
      <T>(then: (value: T) => void) =>
      (value: T): void => {
        clearTimeout(timer)
        then(value)
      }
    start(settle(resolve), settle(reject))
  })
}
