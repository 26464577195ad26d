import type { PayloadRequest } from 'payload'
import { nameOfAct } from '../../domain/deputies/nameOfAct.ts'
import { languageOf } from '../../domain/localized.ts'
import { nameOfPerson } from '../nameOfPerson.ts'
import { namesOf } from '../namesOf.ts'
import type { VersionHead } from './versionHead.ts'

type Head = VersionHead | null

const personsIn = (head: Head): readonly string[] =>
  [head?.person, head?.standsFor].filter((each) => typeof each === 'string')

/** Answers how to tell whose a version is: by name, a deputy with whom she stood for; null where no row says so. */
export const namesOfHeads = async (
  req: PayloadRequest,
  heads: readonly Head[],
): Promise<(head: Head) => string | null> => {
  const names = await namesOf(req, [...new Set(heads.flatMap(personsIn))])
  const system = await nameOfPerson(req, 'system')
  const language = languageOf(req.i18n.language)
  const nameOf = (id: string) => (id === 'system' ? system : (names.get(id) ?? ''))
  return (head) =>
    head?.person
      ? nameOfAct({ person: head.person, standsFor: head.standsFor }, { nameOf, language }) || null
      : null
}
