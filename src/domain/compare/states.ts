import type { Localized } from '../localized.ts'

/** The states of a document that may be compared by their names; any version by `version:` and its id. */
export const STATES = {
  now: { zh: '当前内容', en: 'As it is now' },
  pass: { zh: '本人上次通过时', en: 'As I passed it last' },
  approved: { zh: '上次审定时', en: 'As it was approved last' },
  submitted: { zh: '报告上次提交时', en: 'As it was submitted last with its report' },
  published: { zh: '上次公开的版次', en: 'As it was published last' },
  nothing: { zh: '空白（视为全部新增）', en: 'Nothing (all of it is new)' },
} as const satisfies Record<string, Localized>

export type StateName = keyof typeof STATES

/** One of the two states that are compared. */
export type StateChoice = { readonly name: StateName } | { readonly version: string }

const isStateName = (text: string): text is StateName => Object.hasOwn(STATES, text)

const VERSION = /^version:(?<id>[\w-]{1,64})$/

/** Reads a state as an address names it; null where it is none. */
export const readState = (text: unknown): StateChoice | null => {
  if (typeof text !== 'string') return null
  if (isStateName(text)) return { name: text }
  const version = VERSION.exec(text)?.groups?.['id']
  return version === undefined ? null : { version }
}

/** A state as an address names it. */
export const writeState = (choice: StateChoice): string =>
  'name' in choice ? choice.name : `version:${choice.version}`
