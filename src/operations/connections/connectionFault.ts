import { isNativeError } from 'node:util/types'

/** Why a connection to another server failed; `private`: it was not made, for it leads into an internal network. */
export type ConnectionFault = 'certificate' | 'private' | 'timeout' | 'unknownHost' | 'unreachable'

const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : ''

/** What an error of a connection means. */
export const connectionFault = (error: unknown): ConnectionFault => {
  if (!isNativeError(error)) return 'unreachable'
  const code = codeOf(error)
  if (/is not allowed/.test(error.message)) return 'private'
  if (/Abort|Timeout/.test(error.name) || code === 'ETIMEDOUT') return 'timeout'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'unknownHost'
  return /CERT|SSL|TLS|SIGNED/.test(code) ? 'certificate' : 'unreachable'
}
