import type { Payload } from 'payload'
import { tellOnce } from './tellOnce.ts'

/** Answers whether a task ended well; where it failed, the message is logged once for its cause. */
export type Attempt = (message: string, task: () => Promise<unknown>) => Promise<boolean>

/** For what is tried again and again while the process runs. */
export const attempting = (logger: Payload['logger']): Attempt => {
  const tell = tellOnce(logger)
  return async (message, task) => {
    try {
      await task()
      tell(message, null)
      return true
    } catch (error) {
      tell(message, { error, message })
      return false
    }
  }
}
