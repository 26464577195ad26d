import type { ReportTransition } from './transitions.ts'

/** The transitions that the desk carries out now; the table declares all of them. */
export const OFFERED = [
  'submit',
  'recall',
  'pass',
  'sendBack',
  'publish',
  'revise',
] as const satisfies readonly ReportTransition[]

/** Whether a transition can be asked for. */
export const isOffered = (transition: string): boolean =>
  OFFERED.some((each) => each === transition)
