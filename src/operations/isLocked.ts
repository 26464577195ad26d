import { z } from 'zod'

const account = z.object({ lockUntil: z.coerce.date() })

/** Whether an account, as the database has it, takes no password now. */
export const isLocked = (row: unknown): boolean => {
  const { lockUntil } = account.safeParse(row).data ?? {}
  return lockUntil !== undefined && lockUntil > new Date()
}
