import type { PayloadRequest } from 'payload'
import { nameOfAct } from '../../domain/deputies/nameOfAct.ts'
import type { Act } from '../../domain/deputies/personsOf.ts'
import { languageOf } from '../../domain/localized.ts'
import { nameOfPerson } from './nameOfPerson.ts'

/** By whom an act is told: a name alone, or 王某（代 李某） where it was done by a deputy. */
export const nameOfActor = async (req: PayloadRequest, act: Act): Promise<string> => {
  const persons = [act.person, act.standsFor ?? act.person]
  const [person = '', principal = ''] = await Promise.all(
    persons.map((each) => nameOfPerson(req, each)),
  )
  const nameOf = (id: string): string => (id === act.person ? person : principal)
  return nameOfAct(act, { nameOf, language: languageOf(req.i18n.language) })
}
