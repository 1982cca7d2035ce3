/** What the command may touch; handed in, so that tests need no process. */
export interface Host {
  readonly argv: readonly string[]
  readonly version: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly isTerminal: boolean
  /** Whether what is written to `err` shows on a terminal. */
  readonly isErrTerminal: boolean
  /** The width of the terminal, where there is one. */
  readonly columns: number | undefined
  /** The folder that names of files start from. */
  readonly folder: string
  /** Read a file, or standard input for `-`, as bytes; throws where it cannot be read. */
  readonly read: (file: string) => Promise<Uint8Array>
  /** Name what a folder holds; throws where it cannot be read. */
  readonly list: (folder: string) => Promise<readonly Entry[]>
  /** Write a file and give its path; `null` for a temporary one. Throws where it cannot be written. */
  readonly write: (file: string | null, text: string) => Promise<string>
  /** Show a file as the system does; throws where it cannot. */
  readonly open: (file: string) => Promise<void>
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/** A file or folder in a folder. */
export interface Entry {
  readonly name: string
  readonly isFolder: boolean
}
