import type { DefaultServerCellComponentProps } from 'payload'
import { languageOf } from '../../domain/localized.ts'
import { REPORT_TRANSITIONS } from '../../domain/workflow/transitions.ts'
import { isReportTransition } from '../workflow/answers.ts'

/** What was done to a report in the office's words; any other action by its own name. */
export const ActionCell = ({ cellData, i18n }: DefaultServerCellComponentProps) => {
  const action = String(cellData ?? '')
  const transition = action.replace(/^report\./, '')
  return isReportTransition(transition)
    ? REPORT_TRANSITIONS[transition].label[languageOf(i18n.language)]
    : action
}
