import { z } from 'zod'

/** The longest address that mail knows. */
const LONGEST = 254

/**
 * What was typed as an e-mail, as the desk looks for it; null where it has not the form of one, for
 * somebody may have typed her password there.
 */
export const accountOf = (typed: unknown): string | null => {
  const email = typeof typed === 'string' ? typed.trim().toLowerCase() : ''
  return email.length <= LONGEST && z.email().safeParse(email).success ? email : null
}
