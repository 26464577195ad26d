import { isStage, STAGES } from '../../domain/workflow/stages.ts'
import { languageOf } from '../../domain/localized.ts'
import { REPORT_STATES } from '../../domain/workflow/states.ts'
import type { ItemLine, ReportLine } from '../../operations/workbench/Workbench.ts'
import { moment } from '../moment.ts'
import { say } from '../say.ts'

const OTHER = {
  confirmSignature: 'taskConfirmSignature',
  publish: 'taskPublish',
  mend: 'taskMend',
  write: 'taskWrite',
  approve: 'taskApprove',
} as const

/** What a report or part waits for, in a few words. */
export const taskWord = (
  code: string,
  task: NonNullable<ReportLine['task']> | ItemLine['task'],
  state: string,
): string => {
  if (task !== 'pass') return say(code, OTHER[task])
  const stage = isStage(state) ? STAGES[state].label[languageOf(code)] : ''
  return say(code, 'taskPass', { stage })
}

/** What a report waits for from the person who reads, else where it is. */
export const standingWord = (code: string, { task, state, publishAt }: ReportLine): string => {
  if (task) return taskWord(code, task, state)
  if (publishAt) return say(code, 'publishedAt', { at: moment(publishAt) })
  return say(code, 'waitsForOthers', { state: REPORT_STATES[state].label[languageOf(code)] })
}
