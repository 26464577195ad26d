import type { TextField, UIField } from 'payload'
import { label } from '../../fields/label.ts'

/** 现密码: sent with a new password by its owner, and kept nowhere. */
export const presentPasswordField: TextField = {
  name: 'presentPassword',
  type: 'text',
  virtual: true,
  label: label('现密码', 'Present password'),
  access: { read: () => false, create: () => false },
  admin: { disableListColumn: true, disableListFilter: true },
}

/** Where it is typed: a form leaves out a field that nobody reads. */
export const presentPasswordPrompt: UIField = {
  name: 'presentPasswordPrompt',
  type: 'ui',
  admin: {
    components: { Field: '/src/admin/fields/PresentPassword.tsx#PresentPassword' },
    disableListColumn: true,
  },
}
