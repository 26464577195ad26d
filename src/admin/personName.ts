import { SYSTEM_ACTOR } from '../domain/workflow/systemActor.ts'
import { say } from './say.ts'

/** What somebody is called on a page, by her id: her name where it is among those given, else what she is. */
export const personName =
  (code: string, names: ReadonlyMap<string, string>) =>
  (person: string): string =>
    names.get(person) ?? say(code, person === SYSTEM_ACTOR.id ? 'system' : 'unknownPerson')
