import type { PayloadRequest } from 'payload'
import { isPresentPassword } from './isPresentPassword.ts'
import { refuse } from './refuse.ts'
import { noteWrongPassword } from './wrongPasswords.ts'

/** Throws PRESENT_PASSWORD_WRONG where what a person sent is not what she signs in with; a wrong one is noted. */
export const requirePresentPassword = async (req: PayloadRequest, sent: unknown): Promise<void> => {
  const id = req.user?.id
  if (id !== undefined && typeof sent === 'string' && sent !== '') {
    if (await isPresentPassword(req, { id, password: sent })) return
    noteWrongPassword(req)
  }
  throw refuse(req, { code: 'PRESENT_PASSWORD_WRONG', field: 'presentPassword' })
}
