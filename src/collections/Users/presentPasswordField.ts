import type { TextField } from 'payload'
import { label } from '../../fields/label.ts'

/** 现密码: sent with a new password by its owner, and kept nowhere. */
export const presentPasswordField: TextField = {
  name: 'presentPassword',
  type: 'text',
  virtual: true,
  label: label('现密码', 'Present password'),
  access: { read: () => false, create: () => false },
  admin: {
    disableListColumn: true,
    disableListFilter: true,
    condition: (data, _siblings, { user }) => data?.['id'] === user?.id,
    description: label('修改密码时填写。', 'To be filled in when the password is changed.'),
    components: { Field: '/src/admin/fields/PresentPassword.tsx#PresentPassword' },
  },
}
