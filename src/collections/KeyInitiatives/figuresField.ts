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
      '每项：label 指标、value 数值（如 23.6）、unit 单位（如 万条）、amount 换算值（如 236000）、qualifier 约 about·近 nearly·余 odd·超 over、text 原文。',
      'Each: label, value (23.6), unit (万条), amount (236000), qualifier about·nearly·odd·over, text as printed.',
    ),
  },
  validate: (value, { req }) => {
    const problems = figuresProblems(value)
    if (problems.length === 0) return true
    const sentence = ERRORS.INVALID_FIGURES.message[languageOf(req.i18n?.language)]
    return `${formatMessage(sentence, {})} ${problems.join('; ')}`
  },
}
