import type { Linking } from '../link/linking.js'
import type { Splitting } from '../split/splitting.js'
import type { Judgement } from './judgement.js'

/** Judge over the whole article: each sentence's role and status, and who answers what how. */
export function judge(splitting: Splitting, linking: Linking): Judgement {
  return {
    sentences: splitting.sentences.map((s, i) => ({
      role: s.furniture ? 'furniture' : 'statement',
      status: s.furniture ? 'none' : linking.sentences[i]?.chain.length ? 'attributed' : 'unattributed',
      grounds: [],
    })),
    responses: [],
  }
}
