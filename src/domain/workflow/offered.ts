import type { ITEM_TRANSITIONS, ReportTransition } from './transitions.ts'
import type { Subject } from './types.ts'

type ItemTransition = keyof (typeof ITEM_TRANSITIONS)['whole' | 'each']

/** The transitions that the desk carries out now; the tables declare all of them. */
export const OFFERED = {
  report: [
    'submit',
    'recall',
    'pass',
    'sendBack',
    'recordSignature',
    'confirmSignature',
    'publish',
    'schedule',
    'unschedule',
    'fail',
    'revise',
    'takeDown',
  ],
  item: ['drop', 'restore'],
} as const satisfies {
  readonly report: readonly ReportTransition[]
  readonly item: readonly ItemTransition[]
}

interface Asked {
  readonly kind: Subject['kind']
  readonly transition: string
}

/** Whether a transition of a report, or of a part of one, can be asked for. */
export const isOffered = ({ kind, transition }: Asked): boolean =>
  OFFERED[kind].some((each) => each === transition)
