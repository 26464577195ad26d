import { ITEM_REVIEWS, REPORT_SCOPES } from '../../domain/reportOptions.ts'
import { FORMAT_IDS } from '../../domain/formats/formats.ts'
import { PUBLIC_STATES } from '../../domain/workflow/states.ts'
import { isWebAddress } from '../../domain/isWebAddress.ts'
import { importEndpoint } from '../../endpoints/importEndpoint.ts'
import { reportEndpoints } from '../../endpoints/reportEndpoints.ts'
import { commentsField } from '../../fields/commentsField.ts'
import { contactField } from '../../fields/contactField.ts'
import { dayField } from '../../fields/dayField.ts'
import { defineWorkflowCollection } from '../../fields/defineWorkflowCollection.ts'
import { label } from '../../fields/label.ts'
import { organizationField } from '../../fields/organizationField.ts'
import { REPORT_STATE_OPTIONS } from '../../fields/stateOptions.ts'
import { systemJson } from '../../fields/systemJson.ts'
import { workflowFields } from '../../fields/workflowFields.ts'
import { addHashAndPublicState } from './hooks/addHashAndPublicState.ts'
import { layOutNewReport } from './hooks/layOutNewReport.ts'
import { prepareReport } from './hooks/prepareReport.ts'
import { takeExplanations } from './hooks/takeExplanations.ts'
import { HIDDEN } from '../../fields/hidden.ts'

/** 年度报告: one per organization and year; its parts are documents of their own. */
export const Reports = defineWorkflowCollection({
  slug: 'reports',
  labels: {
    singular: label('年度报告', 'Annual report'),
    plural: label('年度报告', 'Annual reports'),
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'year', 'organization', 'workflowState', 'updatedAt'],
    group: label('编审', 'Desk'),
    components: { beforeListTable: ['/src/admin/importing/ImportLink.tsx#ImportLink'] },
  },
  defaultSort: '-year',
  endpoints: [...reportEndpoints, importEndpoint],
  hooks: {
    beforeValidate: [prepareReport],
    beforeChange: [takeExplanations],
    afterChange: [layOutNewReport],
    afterOperation: [addHashAndPublicState],
  },
  fields: [
    {
      name: 'workflowPanel',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/src/admin/WorkflowPanel.tsx#WorkflowPanel' },
      },
    },
    commentsField(),
    {
      name: 'changesPanel',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/ChangesPanel.tsx#ChangesPanel' },
      },
    },
    {
      name: 'findingsPanel',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/FindingsPanel.tsx#FindingsPanel' },
      },
    },
    { name: 'title', type: 'text', required: true, label: label('标题', 'Title') },
    {
      type: 'row',
      fields: [
        {
          name: 'year',
          type: 'number',
          required: true,
          min: 2008,
          max: 2100,
          index: true,
          label: label('年度', 'Year'),
          admin: { components: { Field: '/src/admin/fields/SettledNumber.tsx#SettledNumber' } },
        },
        {
          name: 'format',
          type: 'select',
          required: true,
          options: [...FORMAT_IDS],
          label: label('格式', 'Format'),
          admin: {
            readOnly: true,
            description: label('由年度决定。', 'It follows from the year.'),
          },
        },
        {
          name: 'scope',
          type: 'select',
          required: true,
          defaultValue: 'wholeArea',
          options: REPORT_SCOPES.map(({ value, label: name }) => ({ value, label: { ...name } })),
          label: label('统计范围', 'Scope'),
        },
      ],
    },
    {
      name: 'chapters',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/ChapterTree.tsx#ChapterTree' },
      },
    },
    { name: 'preamble', type: 'richText', label: label('前言', 'Preamble') },
    {
      name: 'period',
      type: 'group',
      label: label('统计期限', 'Period'),
      fields: [
        {
          type: 'row',
          fields: [
            dayField({ name: 'from', label: label('起', 'From') }),
            dayField({ name: 'to', label: label('止', 'To') }),
          ],
        },
      ],
    },
    {
      name: 'lastYearContact',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/lastYear/LastYearContact.tsx#LastYearContact' },
      },
    },
    contactField(),
    {
      name: 'indexNumber',
      type: 'text',
      label: label('索引号', 'Index number'),
      admin: {
        description: label(
          '如 014184701/2018-00011；确定后不变。',
          'Such as 014184701/2018-00011; it never changes once given.',
        ),
      },
    },
    {
      name: 'officialUrl',
      type: 'text',
      label: label('门户网站地址', 'Official address'),
      validate: (value: unknown) =>
        !value || isWebAddress(value) || '须为 http 或 https 地址 / an http or https address',
    },
    organizationField({ required: true }),
    dayField({ name: 'dueDate', label: label('应完成日期', 'Due date') }),
    ...workflowFields(REPORT_STATE_OPTIONS),
    { name: 'key', type: 'text', unique: true, required: true, admin: HIDDEN },
    systemJson('stages', 'readonly string[] | null'),
    {
      name: 'itemReview',
      type: 'select',
      defaultValue: 'whole',
      options: ITEM_REVIEWS.map(({ value, label: name }) => ({ value, label: { ...name } })),
      admin: HIDDEN,
    },
    systemJson('startsFrom', "'form' | null"),
    systemJson('openItems', "'all' | readonly string[] | null"),
    systemJson('sentBack', "import('./domain/workflow/types.ts').LastTransition | null"),
    systemJson('submittedRevisions', 'Readonly<Record<string, number>> | null'),
    systemJson('submittedContributors', 'readonly string[] | null'),
    systemJson('passes', "readonly import('./domain/workflow/types.ts').Pass[] | null"),
    systemJson('paperSignature', "import('./domain/workflow/types.ts').PaperSignature | null"),
    {
      name: 'publishAt',
      type: 'date',
      index: true,
      label: label('定时发布时间', 'To be published at'),
      admin: {
        readOnly: true,
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' },
        condition: (data) => Boolean(data['publishAt']),
      },
    },
    {
      ...systemJson(
        'explanations',
        "readonly import('./domain/checks/Explanation.ts').Explanation[] | null",
      ),
      // Who writes them sends keys and texts; they are written apart from the report's form.
      access: { create: () => false },
      admin: { disabled: true },
    },
    { name: 'submittedBy', type: 'relationship', relationTo: 'users', admin: HIDDEN },
    { name: 'submittedFor', type: 'text', admin: HIDDEN },
    {
      name: 'changeNote',
      type: 'textarea',
      label: label('更正说明', 'Change note'),
      admin: {
        readOnly: true,
        description: label(
          '提交时填写，随版次公开。',
          'Given on submission, published with the edition.',
        ),
        condition: (data) => Boolean(data['changeNote']),
      },
    },
    {
      name: 'contentHash',
      type: 'text',
      // Computed for who reads a draft: what a form sends back of it is not looked at.
      access: { create: () => false, update: () => false },
      admin: HIDDEN,
    },
    {
      name: 'publicState',
      type: 'select',
      virtual: true,
      options: Object.entries(PUBLIC_STATES).map(([value, name]) => ({ value, label: name })),
      label: label('公开状态', 'What the public sees'),
      admin: { hidden: true, disableListFilter: true },
    },
  ],
})
