import type { IncomingMessage } from 'node:http'
import { encodingFor } from '../answers/encodingFor.ts'
import type { Encoding, PreparedAnswer } from '../answers/PreparedAnswer.ts'
import { holdsTag } from './holdsTag.ts'

/** What answers differ by that the same words lead to. */
export const VARY = 'Accept, Accept-Encoding'

/** How a faultless answer is sent to one who asks. */
export interface Sending {
  readonly encoding: Encoding
  /** `post`: not to be kept. `get`: kept and asked for again by its tag. `same`: the client has it already. */
  readonly kind: 'get' | 'post' | 'same'
}

/** How a request is answered: packed as the client takes it, and not again what it has. */
export const sendingTo = (
  { method, headers }: Pick<IncomingMessage, 'headers' | 'method'>,
  answer: PreparedAnswer,
): Sending => {
  const encoding = answer.packingFor(encodingFor(headers['accept-encoding']))
  if (method === 'POST') return { encoding, kind: 'post' }
  const isKnown = holdsTag(headers['if-none-match'], answer.tag(encoding))
  return { encoding, kind: isKnown ? 'same' : 'get' }
}

/** By which a cache can be told to let go of an answer, as different caches want it. */
const namesFor = (keys: readonly string[]): readonly string[] =>
  keys.length === 0 ? [] : ['Surrogate-Key', keys.join(' '), 'Cache-Tag', keys.join(',')]

/** The headers of an answer itself, name after name with its value. */
export const answerHead = (
  answer: PreparedAnswer,
  { encoding, kind }: Sending,
  type: string,
): readonly string[] => [
  ...['Vary', VARY, 'Content-Type', `${type}; charset=utf-8`],
  ...(kind === 'post'
    ? ['Cache-Control', 'no-store']
    : ['Cache-Control', 'public, max-age=0, must-revalidate', 'ETag', answer.tag(encoding)]),
  ...(kind === 'post' ? [] : namesFor(answer.keys)),
  ...(kind === 'same' || encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
  ...(kind === 'same' ? [] : ['Content-Length', String(answer.bytes(encoding).length)]),
]
