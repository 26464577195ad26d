import { readState, STATES } from '../../domain/compare/states.ts'
import { languageOf, type Localized } from '../../domain/localized.ts'
import { ITEM_TRANSITIONS, REPORT_TRANSITIONS } from '../../domain/workflow/transitions.ts'
import type { ToldState } from '../../operations/comparing/compareStates.ts'
import { moment } from '../moment.ts'
import { say } from '../say.ts'

const TRANSITIONS: ReadonlyMap<string, Localized> = new Map(
  Object.entries({ ...ITEM_TRANSITIONS.each, ...REPORT_TRANSITIONS }).map(([name, { label }]) => [
    name,
    label,
  ]),
)

/** What a transition is called, of a report or of a part; null for none. */
export const transitionName = (code: string, transition: string | null): string | null =>
  (transition === null ? undefined : TRANSITIONS.get(transition))?.[languageOf(code)] ?? null

/** Whose version it is and when it was made: 修订 12，2018-03-01 09:30，张三，提交审核. */
export const versionNote = (code: string, { state, head, name }: ToldState): string => {
  if (!head) return state === 'nothing' ? '' : say(code, 'compareNotThere')
  const transition = transitionName(code, head.transition)
  return [
    say(code, 'compareRevision', { revision: head.revision }),
    moment(head.at),
    name ?? say(code, 'unknownPerson'),
    ...(transition ? [transition] : []),
  ].join(' · ')
}

/** What a state is called; a version has no name but its note. */
export const stateName = (code: string, { state }: ToldState): string | null => {
  const choice = readState(state)
  return choice && 'name' in choice ? STATES[choice.name][languageOf(code)] : null
}

/** A state in one line. */
export const stateLabel = (code: string, state: ToldState): string =>
  [stateName(code, state), versionNote(code, state)].filter(Boolean).join(' · ')
