import type { Payload, PayloadRequest } from 'payload'
import { cache } from 'react'
import type { Language } from '../../domain/localized.ts'
import { withStandIns } from '../../operations/deputies/withStandIns.ts'
import { requestAs } from '../../operations/requestAs.ts'
import { type LoadedTasks, loadTasks } from '../../operations/workbench/loadTasks.ts'

interface Waiting {
  /** A request of the person's own. */
  readonly req: PayloadRequest
  readonly tasks: LoadedTasks
}

/**
 * What waits for a person, looked up once a page: its menu tells how much, the first page tells what. Nothing
 * does before she has changed a password that somebody else has set: null.
 */
export const tasksOf = cache(
  async (payload: Payload, id: string, language: Language): Promise<Waiting | null> => {
    const account = await payload.findByID({
      collection: 'users',
      id,
      depth: 0,
      // Her own account, whole: what the menu is given of it are the fields that she may read.
      overrideAccess: true,
    })
    if (account.mustChangePassword) return null
    const req = await requestAs(payload, await withStandIns(payload, account), language)
    return { req, tasks: await loadTasks(req, new Date()) }
  },
)
