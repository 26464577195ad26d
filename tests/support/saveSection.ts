import type { Payload } from 'payload'
import type { Language } from '../../src/domain/localized.ts'
import type { Section, User } from '../../src/payload-types.ts'
import { requestOf } from './requestOf.ts'

type Change = Partial<Omit<Section, 'id'>>

/** Saves a section as a person does: with the revision that she read, by the rules that hold for her. */
export const saveSection = async (
  payload: Payload,
  person: User | null,
  { id }: Pick<Section, 'id'>,
  change: Change,
  language?: Language,
): Promise<Section> =>
  payload.update({
    collection: 'sections',
    id,
    data: change,
    depth: 0,
    overrideAccess: false,
    req: await requestOf(payload, person, language),
  })
