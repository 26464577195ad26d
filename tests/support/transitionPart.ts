import type { Payload } from 'payload'
import type { ItemCollection } from '../../src/domain/slugs.ts'
import type { TransitionRequest } from '../../src/domain/workflow/types.ts'
import type { User } from '../../src/payload-types.ts'
import { requestOf } from './requestOf.ts'

interface Part {
  readonly collection: ItemCollection
  readonly id: string
}

/** Takes a part of a report through one transition as a person, with the revision that it has now unless given. */
export const transitionPart = async (
  payload: Payload,
  person: User | null,
  { collection, id }: Part,
  given: TransitionRequest,
) => {
  const { transitionItem } = await import('../../src/operations/transitionItem.ts')
  const { revision } = await payload.findByID({ collection, id, depth: 0 })
  const req = await requestOf(payload, person)
  return transitionItem(req, { collection, id }, { revision, ...given })
}
