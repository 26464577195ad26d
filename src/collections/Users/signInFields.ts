import type { Field, UIField } from 'payload'
import { label } from '../../fields/label.ts'

const systemAlone = { create: () => false, update: () => false }

/** Stands above all else on the page of a person who has yet to change her first password. */
export const firstPasswordNotice: UIField = {
  name: 'firstPasswordNotice',
  type: 'ui',
  admin: {
    components: { Field: '/src/admin/fields/FirstPasswordNotice.tsx#FirstPasswordNotice' },
    disableListColumn: true,
  },
}

/** What the system notes about how a person signs in; nobody sends it. */
export const signInFields: Field[] = [
  {
    name: 'mustChangePassword',
    type: 'checkbox',
    defaultValue: false,
    access: systemAlone,
    label: label('须修改密码', 'Must change the password'),
    admin: { hidden: true },
  },
  { name: 'lockouts', type: 'number', defaultValue: 0, access: systemAlone, hidden: true },
  { name: 'prolongedUntil', type: 'date', access: systemAlone, hidden: true },
]
