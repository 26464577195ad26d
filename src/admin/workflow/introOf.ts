import type { Localized } from '../../domain/localized.ts'
import { type Chain, STAGES } from '../../domain/workflow/stages.ts'
import { REPORT_STATES, type ReportState } from '../../domain/workflow/states.ts'
import type { ItemTransition, ReportTransition } from '../../domain/workflow/transitions.ts'
import { type Word, WORDS } from '../words.ts'

interface Standing {
  readonly transition: ReportTransition
  readonly state: ReportState
  readonly chain: Chain
}

interface Speech {
  readonly say: (word: Word, values?: Readonly<Record<string, string>>) => string
  readonly name: (label: Localized) => string
}

const nextLabel = ({ state, chain }: Standing): Localized => {
  const next = chain[chain.findIndex((stage) => stage === state) + 1]
  return next ? STAGES[next].label : REPORT_STATES.signed.label
}

const wordOf = (prefix: string, transition: string): Word | null => {
  const word = `${prefix}${transition.charAt(0).toUpperCase()}${transition.slice(1)}`
  const isWord = (text: string): text is Word => Object.hasOwn(WORDS, text)
  return isWord(word) ? word : null
}

/** What a transition of a part will lead to, said in its dialog before it is carried out. */
export const introOfItem = (transition: ItemTransition, { say }: Pick<Speech, 'say'>): string => {
  const word = wordOf('introItem', transition)
  return word ? say(word) : ''
}

/** What a transition will lead to, said in its dialog before it is carried out. */
export const introOf = (standing: Standing, { say, name }: Speech): string => {
  const word = wordOf('intro', standing.transition)
  return word ? say(word, { next: name(nextLabel(standing)) }) : ''
}
