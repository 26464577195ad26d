import type { JSONField } from 'payload'
import { permittedField } from '../../access/permittedField.ts'
import { languageOf } from '../../domain/localized.ts'
import { ERRORS, formatMessage } from '../../domain/messages.ts'
import { chainProblems, DEFAULT_CHAIN } from '../../domain/workflow/stages.ts'
import { label } from '../../fields/label.ts'

/** 审批环节: the organization's ordered chain of stages; a chain without clearance or signature is refused. */
export const stagesField: JSONField = {
  name: 'stages',
  type: 'json',
  required: true,
  defaultValue: [...DEFAULT_CHAIN],
  label: label('审批环节', 'Chain of stages'),
  access: { update: permittedField('role.grant') },
  admin: {
    description: label(
      '按先后排列：firstReview 初审、secondReview 复审、clearance 公开审查、signature 签发；须含公开审查，以签发结束。',
      'In order: firstReview, secondReview, clearance, signature; clearance must be there and signature last.',
    ),
  },
  validate: (value, { req }) =>
    chainProblems(value).length === 0 ||
    formatMessage(ERRORS.CHAIN_INVALID.message[languageOf(req.i18n?.language)], {}),
}
