import type { Localized } from '../../domain/localized.ts'
import type { Permission } from '../../domain/permissions.ts'
import { STAGES } from '../../domain/workflow/stages.ts'
import { REPORT_STATES, type ReportState } from '../../domain/workflow/states.ts'
import { type Word, WORDS } from '../words.ts'
import type { NamedPass, WorkflowRecord } from './WorkflowRecord.ts'

type Standing = 'done' | 'now' | 'ahead'

/** One step of a report's way. */
export interface Step {
  readonly id: string
  readonly label: Localized
  readonly permission: Permission
  readonly standing: Standing
  readonly word: Word
  readonly pass?: NamedPass | undefined
  /** What was done in it that is no pass: the submission, the publication. */
  readonly done?: { readonly person: string; readonly at: string } | undefined
}

const WORD_OF = { done: 'stepDone', now: 'stepNow', ahead: 'stepAhead' } as const

/** The steps from draft through the chain to publication, with how each stands in a state. */
export const stepsOf = (
  {
    chain,
    passes,
    rounds = [],
  }: Pick<WorkflowRecord, 'chain' | 'passes'> & Partial<Pick<WorkflowRecord, 'rounds'>>,
  state: ReportState,
): readonly Step[] => {
  const { isEditable, isStage } = REPORT_STATES[state]
  const last = chain.length + 1
  const present = isEditable ? undefined : rounds.at(-1)
  const { end } = present ?? {}
  const here = isEditable
    ? 0
    : isStage
      ? chain.findIndex((stage) => stage === state) + 1
      : state === 'published'
        ? last + 1
        : last
  const standing = (place: number): Standing =>
    place < here ? 'done' : place === here ? 'now' : 'ahead'
  const step = (place: number, more: Omit<Step, 'standing' | 'word'>): Step => ({
    ...more,
    standing: standing(place),
    word: WORD_OF[standing(place)],
  })
  return [
    step(0, {
      id: 'draft',
      label: WORDS.stepDraft,
      permission: 'report.submit',
      done: present && { person: present.submittedBy, at: present.submittedAt },
    }),
    ...chain.map((stage, index) =>
      step(index + 1, {
        id: stage,
        label: STAGES[stage].label,
        permission: STAGES[stage].permission,
        pass: passes.find((pass) => pass.stage === stage),
      }),
    ),
    step(last, {
      id: 'publish',
      label: WORDS.stepPublish,
      permission: 'report.publish',
      done: end?.transition === 'publish' ? { person: end.person, at: end.at } : undefined,
    }),
  ]
}
