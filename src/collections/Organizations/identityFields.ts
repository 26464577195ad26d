import type { Field } from 'payload'
import { ORGANIZATION_KINDS } from '../../domain/organizationKinds.ts'
import { label } from '../../fields/label.ts'
import { superiorField } from './superiorField.ts'

/** Who an organization is and where it stands. */
export const identityFields: readonly Field[] = [
  {
    name: 'name',
    type: 'text',
    required: true,
    label: label('名称', 'Name'),
    admin: {
      description: label(
        '印在报告标题中的名称，如“太仓市”。',
        'The name as printed in the titles of reports, such as 太仓市.',
      ),
    },
  },
  {
    name: 'slug',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    label: label('地址标识', 'Slug'),
    validate: (value: unknown) =>
      (typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) ||
      '只能用小写字母、数字和连字符 / lower-case letters, digits and hyphens only',
    admin: {
      description: label(
        '公开地址中的标识，如 taicang；发布后不要更改。',
        'The name in public addresses, such as taicang; not to be changed once published.',
      ),
    },
  },
  {
    name: 'kind',
    type: 'select',
    required: true,
    defaultValue: 'government',
    options: ORGANIZATION_KINDS.map(({ value, label: name }) => ({ value, label: { ...name } })),
    label: label('机关类别', 'Kind'),
  },
  superiorField,
  {
    name: 'creditCode',
    type: 'text',
    label: label('统一社会信用代码', 'Unified social credit code'),
  },
  { name: 'divisionCode', type: 'text', label: label('行政区划代码', 'Division code') },
  {
    name: 'rank',
    type: 'number',
    label: label('排序', 'Rank'),
    admin: {
      description: label('列表中的先后次序。', 'Where the organization stands in lists.'),
    },
  },
]
