import type { Payload } from 'payload'

/** Says that something failed, or by `null` that it did not. */
export type TellOnce = (
  subject: string,
  fault: { readonly error: unknown; readonly message: string } | null,
) => void

/**
 * Logs a failure that comes again at each look once for its cause, not each time, and once that it is
 * over: a log that repeats itself every few seconds is read by nobody.
 */
export const tellOnce = (logger: Payload['logger']): TellOnce => {
  const told = new Map<string, string>()
  return (subject, fault) => {
    if (!fault) {
      if (told.delete(subject)) logger.info({ subject }, 'What had failed was done')
      return
    }
    const cause = String(fault.error)
    if (told.get(subject) === cause) return
    told.set(subject, cause)
    logger.error({ err: fault.error, subject }, fault.message)
  }
}
