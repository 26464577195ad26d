import type { Field } from 'payload'
import { label } from '../../fields/label.ts'

const systemAlone = { create: () => false, update: () => false }

/** What the system notes about how a person signs in; nobody sends it. */
export const signInFields: Field[] = [
  {
    name: 'mustChangePassword',
    type: 'checkbox',
    defaultValue: false,
    access: systemAlone,
    label: label('须修改密码', 'Must change the password'),
    admin: {
      readOnly: true,
      condition: (data) => data?.['mustChangePassword'] === true,
      description: label(
        '密码由他人设定：本人须先在“账户”页面改为自己的密码，才能使用系统。',
        'The password was set by somebody else: its owner changes it on the account page before anything else.',
      ),
    },
  },
  { name: 'lockouts', type: 'number', defaultValue: 0, access: systemAlone, hidden: true },
  { name: 'prolongedUntil', type: 'date', access: systemAlone, hidden: true },
]
