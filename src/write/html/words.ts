import type { SourceKind, Stance, Status } from '../../article.js'

/** A sign, a word and a sentence for each status, so that colour never speaks alone. */
export const statuses: Readonly<
  Record<Status, { readonly sign: string; readonly word: string; readonly says: string }>
> = {
  refuted: { sign: '✗', word: 'refuted', says: 'the article says that it is false or was withdrawn' },
  denied: { sign: '⊘', word: 'denied', says: 'the party that it is about denies it' },
  disputed: { sign: '≠', word: 'disputed', says: 'another source contradicts it' },
  confirmed: { sign: '✓', word: 'confirmed', says: 'a party in a position to know confirms it' },
  corroborated: { sign: '⁂', word: 'corroborated', says: 'independent sources say it' },
  unconfirmed: { sign: '?', word: 'unconfirmed', says: 'it rests on anonymous or unknown sources only' },
  attributed: { sign: '›', word: 'attributed', says: 'it rests on identified sources' },
  unattributed: { sign: '·', word: 'the outlet’s own voice', says: 'nobody else is named for it' },
  none: { sign: '', word: 'no claim', says: 'it claims nothing' },
}

/** What each stance is called where it stands before an answer. */
export const stances: Readonly<Record<Stance, string>> = {
  confirms: 'confirms',
  denies: 'denies',
  disputes: 'disputes',
  declines: 'declines to comment',
  'not-confirmed': 'does not confirm',
  'no-response': 'does not respond',
  verified: 'verified',
  unverified: 'could not verify',
  refutes: 'refutes',
}

/** What each kind of source is called. */
export const kinds: Readonly<Record<SourceKind, string>> = {
  person: 'person',
  organization: 'organization',
  outlet: 'outlet',
  document: 'document',
  unnamed: 'unnamed',
  anonymous: 'anonymous',
  unknown: 'unknown',
}
