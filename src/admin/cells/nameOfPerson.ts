import type { Payload } from 'payload'
import { SYSTEM_ACTOR } from '../../domain/workflow/systemActor.ts'
import { say } from '../say.ts'

/**
 * The name of the person whose id a row of the record or the audit keeps, in the language of a code; the id
 * where there is no such account.
 */
export const nameOfPerson = async (payload: Payload, person: string, code: string) => {
  if (person === SYSTEM_ACTOR.id) return say(code, 'system')
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { equals: person } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { name: true },
    // The system's own authority: whoever may read the event may know who did it.
    overrideAccess: true,
  })
  return docs[0]?.name ?? person
}
