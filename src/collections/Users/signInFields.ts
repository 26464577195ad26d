import type { Field, UIField } from 'payload'
import { label } from '../../fields/label.ts'
import { HIDDEN } from '../../fields/hidden.ts'

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

/** What an administrator does with the account of somebody else: a one-time password, closing it, handing over. */
export const accountPanelField: UIField = {
  name: 'accountPanel',
  type: 'ui',
  admin: {
    components: { Field: '/src/admin/accounts/AccountPanel.tsx#AccountPanel' },
    disableListColumn: true,
  },
}

/** 代理: who stands for whom, and naming a deputy for a period. */
export const deputyPanelField: UIField = {
  name: 'deputyPanel',
  type: 'ui',
  admin: {
    components: { Field: '/src/admin/accounts/DeputyPanel.tsx#DeputyPanel' },
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
    admin: HIDDEN,
  },
  { name: 'oneTimeUntil', type: 'date', access: systemAlone, admin: HIDDEN },
  {
    name: 'leftAt',
    type: 'date',
    index: true,
    access: systemAlone,
    label: label('停用时间', 'Closed at'),
    admin: HIDDEN,
  },
  // Stays when it is opened again: what was named before does not come back with it.
  { name: 'closedLast', type: 'date', access: systemAlone, admin: { hidden: true } },
  // Told to the audit alone.
  {
    name: 'leftReason',
    type: 'text',
    access: systemAlone,
    hidden: true,
    label: label('停用事由', 'Why it was closed'),
  },
  {
    name: 'handoverTo',
    type: 'text',
    access: systemAlone,
    label: label('移交给', 'Handed over to'),
    admin: HIDDEN,
  },
  { name: 'lockouts', type: 'number', defaultValue: 0, access: systemAlone, hidden: true },
  { name: 'prolongedUntil', type: 'date', access: systemAlone, hidden: true },
]
