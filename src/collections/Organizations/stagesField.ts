import type { SelectField } from 'payload'
import { permittedField } from '../../access/permittedField.ts'
import { languageOf } from '../../domain/localized.ts'
import { CHAIN_MESSAGES } from '../../domain/workflow/chainMessages.ts'
import { chainProblems, DEFAULT_CHAIN, STAGES } from '../../domain/workflow/stages.ts'
import { label } from '../../fields/label.ts'

/** 审批环节: the organization's ordered chain of stages; a chain without clearance or signature is refused. */
export const stagesField: SelectField = {
  name: 'stages',
  type: 'select',
  hasMany: true,
  required: true,
  defaultValue: [...DEFAULT_CHAIN],
  options: Object.entries(STAGES).map(([value, { label: name }]) => ({
    value,
    label: { ...name },
  })),
  label: label('审批环节', 'Chain of stages'),
  access: { update: permittedField('role.grant') },
  admin: {
    isSortable: true,
    description: label(
      '按先后排列，可拖动调整；须含公开审查，以签发结束。改动自下一次提交起生效。',
      'In order, to be dragged; clearance must be there and signature last. A change counts from the next submission on.',
    ),
  },
  validate: (value: unknown, { req }) => {
    const [problem] = chainProblems(value)
    return problem ? CHAIN_MESSAGES[problem][languageOf(req.i18n.language)] : true
  },
}
