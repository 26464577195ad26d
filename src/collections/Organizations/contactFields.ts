import type { Field } from 'payload'
import { contactField } from '../../fields/contactField.ts'
import { label } from '../../fields/label.ts'

/** How an organization is reached, and by when it has to have filed and published. */
export const contactFields: readonly Field[] = [
  contactField(),
  { name: 'site', type: 'text', label: label('网站', 'Site') },
  {
    name: 'localDeadlines',
    type: 'group',
    label: label('本地期限', 'Local deadlines'),
    admin: {
      description: label(
        '早于法定期限的本地要求，格式为 月-日，如 01-26。',
        'Local dates ahead of the legal ones, as month-day, such as 01-26.',
      ),
    },
    fields: [
      { name: 'filing', type: 'text', label: label('报送期限', 'Filing') },
      { name: 'publication', type: 'text', label: label('公布期限', 'Publication') },
    ].map((field) => ({
      ...field,
      type: 'text' as const,
      validate: (value: unknown) =>
        !value ||
        (typeof value === 'string' && /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value)) ||
        '格式为 月-日，如 01-26 / month-day, such as 01-26',
    })),
  },
]
