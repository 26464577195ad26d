import type { PayloadRequest } from 'payload'
import { SYSTEM_ACTOR } from '../../domain/workflow/systemActor.ts'
import { say } from '../say.ts'
import { readTogether } from './readTogether.ts'

/** The name of the person whose id a row of the record or the audit keeps; the id where there is no such account. */
export const nameOfPerson = async (req: PayloadRequest, person: string): Promise<string> => {
  if (person === SYSTEM_ACTOR.id) return say(req.i18n.language, 'system')
  const found = await readTogether(req, {
    collection: 'users',
    id: person,
    select: { name: true },
    // The system's own authority: whoever may read the event may know who did it.
    overrideAccess: true,
  })
  const name: unknown = Reflect.get(Object(found), 'name')
  return typeof name === 'string' ? name : person
}
