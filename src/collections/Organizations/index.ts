import type { CollectionConfig } from 'payload'
import { permitted } from '../../access/permitted.ts'
import { permittedField } from '../../access/permittedField.ts'
import { signedIn } from '../../access/signedIn.ts'
import { ORGANIZATION_KINDS } from '../../domain/organizationKinds.ts'
import { contactField } from '../../fields/contactField.ts'
import { idField } from '../../fields/id.ts'
import { label } from '../../fields/label.ts'
import { refuseDelete } from '../../hooks/refuseDelete.ts'
import { stagesField } from './stagesField.ts'

/** 机关: who publishes reports; who may see a document follows from the organization it belongs to. */
export const Organizations: CollectionConfig = {
  slug: 'organizations',
  labels: { singular: label('机关', 'Organization'), plural: label('机关', 'Organizations') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'kind', 'parent'],
    group: label('系统管理', 'Administration'),
  },
  access: {
    read: signedIn,
    create: permitted('organization.manage'),
    update: permitted('organization.manage', 'role.grant'),
    delete: () => false,
  },
  disableBulkEdit: true,
  disableDuplicate: true,
  hooks: { beforeDelete: [refuseDelete] },
  fields: [
    idField(),
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
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'organizations',
      label: label('上级机关', 'Superior organization'),
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    },
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
    stagesField,
    {
      name: 'itemReview',
      type: 'select',
      required: true,
      defaultValue: 'whole',
      options: [{ value: 'whole', label: label('整篇送审', 'The report as a whole') }],
      label: label('送审方式', 'How items are reviewed'),
      access: { update: permittedField('role.grant') },
    },
    {
      name: 'minimumPersons',
      type: 'number',
      required: true,
      defaultValue: 2,
      min: 1,
      max: 9,
      label: label('最少通过人数', 'Least number of persons'),
      access: { update: permittedField('role.grant') },
      admin: {
        description: label(
          '各环节通过人合计不得少于此数（同一人只计一次）。',
          'How many different persons must have passed the report.',
        ),
      },
    },
  ],
}
