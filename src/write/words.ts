import type { Response, SourceKind, Stance, Status } from '../article.js'

/** A sign, a word and a sentence for each status, so that colour never speaks alone: the page, the live editor and the command line take theirs here. */
export const statuses: Readonly<
  Record<Status, { readonly sign: string; readonly word: string; readonly says: string }>
> = {
  refuted: { sign: '✗', word: 'refuted', says: 'the article says that it is false or was withdrawn' },
  denied: { sign: '⊘', word: 'denied', says: 'the party that it is about denies it' },
  disputed: { sign: '⇄', word: 'disputed', says: 'another source contradicts it' },
  confirmed: { sign: '✓', word: 'confirmed', says: 'a party in a position to know confirms it' },
  corroborated: { sign: '=', word: 'corroborated', says: 'independent sources say it' },
  unconfirmed: { sign: '?', word: 'unconfirmed', says: 'nobody who can be identified stands behind it' },
  attributed: { sign: '›', word: 'attributed', says: 'it rests on identified sources' },
  unattributed: { sign: '·', word: 'the outlet’s own voice', says: 'nobody else is named for it' },
  none: { sign: '', word: 'no claim', says: 'it claims nothing' },
}

/** What stands where somebody answers: an answer has this mark and no tint, whatever becomes of the claim that it answers. */
export const answerSign = '↩'

/** What each stance is called where it stands alone, on an answer. */
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

/** What each stance is called behind the name of who answers: the past, so that one and many agree with it. */
export const answered: Readonly<Record<Stance, string>> = {
  confirms: 'confirmed',
  denies: 'denied',
  disputes: 'disputed',
  declines: 'declined to comment',
  'not-confirmed': 'did not confirm',
  'no-response': 'did not respond',
  verified: 'verified',
  unverified: 'could not verify',
  refutes: 'refuted',
}

/** What each kind of source is called. */
export const kinds: Readonly<Record<SourceKind, string>> = {
  person: 'person',
  organization: 'organization',
  outlet: 'outlet',
  document: 'document',
  unnamed: 'not named',
  anonymous: 'anonymous',
  unknown: 'unknown',
}

/** Who answers, in words. */
export const byOf = (r: Response): string =>
  r.by.kind === 'sources' ? r.by.name : r.by.kind === 'outlet' ? 'the outlet' : 'nobody named'

/** What a source is called that the article has no name for. */
export const nameless = 'nobody named'

/** Count things in words. */
export const counted = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`
