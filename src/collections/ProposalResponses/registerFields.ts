import type { Field } from 'payload'
import { DISCLOSURES, PROPOSAL_KINDS, SATISFACTIONS } from '../../domain/reportOptions.ts'
import { dayField } from '../../fields/dayField.ts'
import { label } from '../../fields/label.ts'

interface Option {
  readonly value: string
  readonly label: { readonly zh: string; readonly en: string }
}
const options = (list: readonly Option[]) =>
  list.map(({ value, label: name }) => ({ value, label: { ...name } }))

/** The optional fields of the register of proposals (domain: §5). Delegates' contact details have no field. */
export const registerFields: Field[] = [
  {
    type: 'collapsible',
    label: label('登记信息', 'Register'),
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'kind',
            type: 'select',
            options: options(PROPOSAL_KINDS),
            label: label('类别', 'Kind'),
          },
          { name: 'session', type: 'text', label: label('届次', 'Session') },
          { name: 'number', type: 'text', label: label('编号', 'Number') },
        ],
      },
      {
        type: 'row',
        fields: [
          { name: 'proposer', type: 'text', label: label('提出人', 'Proposer') },
          {
            name: 'jointProposers',
            type: 'number',
            min: 0,
            label: label('联名人数', 'Number of joint proposers'),
          },
        ],
      },
      {
        name: 'isKeySupervised',
        type: 'checkbox',
        label: label('重点督办', 'Under key supervision'),
      },
      {
        type: 'row',
        fields: [
          {
            name: 'handledBy',
            type: 'relationship',
            relationTo: 'organizations',
            hasMany: true,
            label: label('主办单位', 'Handled by'),
          },
          {
            name: 'assistedBy',
            type: 'relationship',
            relationTo: 'organizations',
            hasMany: true,
            label: label('会办单位', 'Assisted by'),
          },
        ],
      },
      {
        type: 'row',
        fields: [
          dayField({ name: 'assignedOn', label: label('交办日期', 'Assigned on') }),
          dayField({ name: 'dueOn', label: label('答复期限', 'Reply due') }),
          dayField({ name: 'repliedAt', label: label('答复日期', 'Replied on') }),
        ],
      },
      {
        type: 'row',
        fields: [
          {
            name: 'replyDocumentNumber',
            type: 'text',
            label: label('答复文号', 'Number of the reply'),
          },
          {
            name: 'result',
            type: 'text',
            label: label('办理结果类别', 'Class of result'),
            admin: {
              description: label(
                '设置中的类别，如 A、B、C。',
                'A class from the settings, such as A, B, C.',
              ),
            },
          },
        ],
      },
      {
        type: 'row',
        fields: [
          {
            name: 'satisfaction',
            type: 'select',
            options: options(SATISFACTIONS),
            label: label('代表委员意见', "Delegate's opinion"),
          },
          {
            name: 'disclosure',
            type: 'select',
            options: options(DISCLOSURES),
            label: label('公开属性', 'Disclosure'),
          },
          dayField({ name: 'publishedOn', label: label('公开日期', 'Published on') }),
        ],
      },
      {
        name: 'withholdingReason',
        type: 'textarea',
        label: label('不予公开依据', 'Why it is withheld'),
        admin: { condition: (data) => data['disclosure'] === 'withheld' },
      },
    ],
  },
]
