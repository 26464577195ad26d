import type { PayloadRequest } from 'payload'
import { nameOfAct } from '../domain/deputies/nameOfAct.ts'
import { personsOf } from '../domain/deputies/personsOf.ts'
import { languageOf } from '../domain/localized.ts'
import { nameOfPerson } from './nameOfPerson.ts'

/** Who did something, as a row keeps it, and for whom where she did it as a deputy. */
interface Recorded {
  readonly person: string | null | undefined
  readonly standsFor?: string | null | undefined
}

/** By whom a row says that something was done: a name, or 王某（代 李某）; a dash where it does not say. */
export const nameOfActor = async (
  req: Partial<PayloadRequest> | undefined,
  { person, standsFor }: Recorded,
): Promise<string> => {
  if (!person || !standsFor) return nameOfPerson(req, person)
  const names = new Map<string, string>()
  for (const id of personsOf({ person, standsFor })) names.set(id, await nameOfPerson(req, id))
  return nameOfAct(
    { person, standsFor },
    { nameOf: (id) => names.get(id) ?? '', language: languageOf(req?.i18n?.language) },
  )
}
