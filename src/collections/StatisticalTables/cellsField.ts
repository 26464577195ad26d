import type { JSONField } from 'payload'
import { cellsProblems } from '../../domain/cells.ts'
import { languageOf } from '../../domain/localized.ts'
import { ERRORS, formatMessage } from '../../domain/messages.ts'
import { label } from '../../fields/label.ts'

/** 单元格: `{ rowId: { columnId: value } }`, each value the text as typed. */
export const cellsField: JSONField = {
  name: 'cells',
  type: 'json',
  defaultValue: {},
  label: label('单元格', 'Cells'),
  admin: { components: { Field: '/src/admin/tables/TableField.tsx#TableField' } },
  validate: (value, { req }) => {
    const problems = cellsProblems(value)
    if (problems.length === 0) return true
    const sentence = ERRORS.INVALID_CELLS.message[languageOf(req.i18n?.language)]
    return `${formatMessage(sentence, {})} ${problems.join('; ')}`
  },
}
