import type { JSONField } from 'payload'
import { figuresProblems } from '../../domain/figures.ts'
import { languageOf } from '../../domain/localized.ts'
import { ERRORS, formatMessage } from '../../domain/messages.ts'
import { label } from '../../fields/label.ts'

/** 数据: the figures of an initiative, saved and hashed as a whole. */
export const figuresField: JSONField = {
  name: 'figures',
  type: 'json',
  defaultValue: [],
  label: label('数据', 'Figures'),
  admin: {
    description: label(
      '数值、单位照原文填写（如 23.6、万条），换算值为完整数目（如 236000）。',
      'Value and unit as printed (23.6, 万条); the amount is the whole number (236000).',
    ),
    components: { Field: '/src/admin/fields/FiguresField.tsx#FiguresField' },
  },
  validate: (value, { req }) => {
    const problems = figuresProblems(value)
    if (problems.length === 0) return true
    const sentence = ERRORS.INVALID_FIGURES.message[languageOf(req.i18n?.language)]
    return `${formatMessage(sentence, {})} ${problems.join('; ')}`
  },
}
