import type { Field } from 'payload'
import { label } from '../../fields/label.ts'

const systemAlone = { create: () => false, update: () => false }

/** 代理: who stands for this person in which days, and until when she herself may be a deputy of somebody; `nameDeputy` writes both. */
export const deputyFields: Field[] = [
  {
    name: 'deputies',
    type: 'array',
    access: systemAlone,
    label: label('代理人', 'Deputies'),
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    fields: [
      { name: 'deputy', type: 'text', required: true, index: true },
      { name: 'from', type: 'text', required: true },
      { name: 'until', type: 'text', required: true },
      { name: 'namedAt', type: 'text', required: true },
      { name: 'namedBy', type: 'text' },
      { name: 'endedAt', type: 'text' },
    ],
  },
  // Nothing is decided by it: it spares everybody else the question for whom she stands.
  { name: 'deputyUntil', type: 'text', access: systemAlone, admin: { hidden: true } },
]
