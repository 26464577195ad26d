import type { DefaultServerCellComponentProps } from 'payload'
import { languageOf, type Localized } from '../../domain/localized.ts'
import { ITEM_TRANSITIONS, REPORT_TRANSITIONS } from '../../domain/workflow/transitions.ts'

type Labelled = Readonly<Record<string, { readonly label: Localized }>>

const LABELLED: Readonly<Record<string, Labelled>> = {
  report: REPORT_TRANSITIONS,
  item: ITEM_TRANSITIONS.each,
}

/** What was done to a report or a part of one in the office's words; any other action by its own name. */
export const ActionCell = ({ cellData, i18n }: DefaultServerCellComponentProps) => {
  const action = String(cellData ?? '')
  const [kind = '', transition = ''] = action.split('.')
  return LABELLED[kind]?.[transition]?.label[languageOf(i18n.language)] ?? action
}
