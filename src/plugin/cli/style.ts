import type { Status } from '../../article.js'
import { statuses } from '../../write/words.js'

/** Paints a text for a terminal, or leaves it as it is. */
export type Paint = (text: string, ...codes: readonly number[]) => string

/** Give the paint for a stream: colour where a terminal shows it, plain where piped; NO_COLOR and FORCE_COLOR decide before. */
export function paintFor(isTerminal: boolean, environment: Readonly<Record<string, string | undefined>>): Paint {
  const forced = environment.FORCE_COLOR
  const colour = environment.NO_COLOR ? false : forced === undefined ? isTerminal : forced !== '0'
  return colour ? (text, ...codes) => `\u001B[${codes.join(';')}m${text}\u001B[0m` : (text) => text
}

/** The sign of a status in front of its name, one column wide. */
export const signOf = (status: Status): string => statuses[status].sign || ' '

/** SGR codes for each status. */
export const colours: Readonly<Record<Status, readonly number[]>> = {
  refuted: [1, 31],
  denied: [31],
  disputed: [35],
  confirmed: [1, 32],
  corroborated: [32],
  unconfirmed: [33],
  attributed: [36],
  unattributed: [39],
  none: [90],
}

/** The terminal's own colour. */
export const plain = 39
export const dim = 90
export const bold = 1
