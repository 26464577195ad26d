import type { GlobalConfig } from 'payload'
import { hiddenUnless } from '../access/hiddenUnless.ts'
import { permittedEverywhere } from '../access/permittedEverywhere.ts'
import { signedIn } from '../access/signedIn.ts'
import { DEFAULT_AREAS } from '../domain/areas.ts'
import type { Localized } from '../domain/localized.ts'
import { DEFAULT_RESULT_CLASSES } from '../domain/resultClasses.ts'
import { dayField } from '../fields/dayField.ts'
import { label } from '../fields/label.ts'
import { lastChangeField } from '../fields/lastChangeField.ts'
import { restoreSettingsEndpoint } from '../endpoints/restoreSettingsEndpoint.ts'
import { revisionField } from '../fields/revisionField.ts'
import { fenceSettings } from '../hooks/fenceSettings.ts'
import { noteSettingsRevision } from '../hooks/noteSettingsRevision.ts'
import { noteSettingsChange } from '../hooks/noteSettingsChange.ts'
import { tellRecordWrite } from '../hooks/tellRecordWrite.ts'
import { requireSoundLexicon } from '../hooks/requireSoundLexicon.ts'
import { tellSettingsChange } from '../hooks/tellSettingsChange.ts'
import { deductionFields } from './deductionFields.ts'
import { siteFields } from './siteFields.ts'
import { lexiconField } from './lexiconField.ts'

const DAY_KINDS = [
  { value: 'holiday', label: label('放假', 'Day off') },
  { value: 'workday', label: label('调休上班', 'Working day') },
] as const

/** A long list of rows, each folded to a line that tells it from the others. */
const folded = (parts: readonly string[], names: Readonly<Record<string, Localized>> = {}) => ({
  initCollapsed: true,
  components: {
    RowLabel: {
      path: '/src/admin/fields/RowInWords.tsx#RowInWords',
      clientProps: { parts, names },
    },
  },
})

/** 设置: what belongs to the office itself and changes from year to year. */
export const Settings: GlobalConfig = {
  slug: 'settings',
  label: label('设置', 'Settings'),
  admin: {
    group: label('系统管理', 'Administration'),
    hideAPIURL: true,
    hidden: hiddenUnless('settings.manage', 'audit.read'),
    components: {
      views: {
        edit: {
          versions: {
            Component: '/src/admin/compare/SettingsVersionsView.tsx#SettingsVersionsView',
          },
        },
      },
    },
  },
  access: { read: signedIn, update: permittedEverywhere('settings.manage') },
  versions: { drafts: false, max: 0 },
  lockDocuments: false,
  endpoints: [restoreSettingsEndpoint],
  hooks: {
    beforeOperation: [noteSettingsRevision],
    beforeValidate: [requireSoundLexicon],
    beforeChange: [fenceSettings, noteSettingsChange],
    afterChange: [tellSettingsChange, tellRecordWrite],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: label('本机关与公开页面', 'Office and public pages'),
          fields: [
            {
              name: 'office',
              type: 'relationship',
              relationTo: 'organizations',
              label: label('本机关', "The office's own organization"),
              admin: {
                description: label(
                  '公开接口不指明机关时所用。',
                  'The organization that the public record answers for when a query names none.',
                ),
              },
            },
            ...siteFields,
          ],
        },
        {
          label: label('重点领域与办理结果', 'Areas and results'),
          fields: [
            {
              name: 'areas',
              type: 'array',
              label: label('重点领域', 'Areas of key initiatives'),
              labels: { singular: label('重点领域', 'Area'), plural: label('重点领域', 'Areas') },
              admin: folded(['name', 'years']),
              defaultValue: DEFAULT_AREAS.map(({ id, label: name, years }) => ({
                areaId: id,
                name,
                years: [...years],
              })),
              fields: [
                { name: 'areaId', type: 'text', required: true, label: label('标识', 'Id') },
                { name: 'name', type: 'text', required: true, label: label('名称', 'Name') },
                {
                  name: 'years',
                  type: 'number',
                  hasMany: true,
                  required: true,
                  label: label('适用年度', 'Years'),
                },
              ],
            },
            {
              name: 'resultClasses',
              type: 'array',
              label: label('办理结果类别', 'Classes of results'),
              labels: { singular: label('类别', 'Class'), plural: label('类别', 'Classes') },
              admin: folded(['classId', 'legend']),
              defaultValue: DEFAULT_RESULT_CLASSES.map(({ id, label: legend }) => ({
                classId: id,
                legend,
              })),
              fields: [
                { name: 'classId', type: 'text', required: true, label: label('标识', 'Id') },
                { name: 'legend', type: 'text', required: true, label: label('说明', 'Legend') },
              ],
            },
          ],
        },
        {
          label: label('节假日', 'Calendar'),
          fields: [
            {
              name: 'calendar',
              type: 'array',
              label: label('节假日与调休', 'Holidays and working weekends'),
              labels: { singular: label('日期', 'Day'), plural: label('日期', 'Days') },
              admin: {
                ...folded(
                  ['day', 'kind'],
                  Object.fromEntries(DAY_KINDS.map(({ value, label: name }) => [value, name])),
                ),
                description: label(
                  '国务院办公厅每年公布的放假日和调休上班日；未列出的按周一至周五上班计。',
                  'Days off and working weekends, as the State Council announces them each year; other days follow the week.',
                ),
              },
              fields: [
                dayField({ name: 'day', label: label('日期', 'Day'), required: true }),
                {
                  name: 'kind',
                  type: 'select',
                  required: true,
                  options: DAY_KINDS.map((each) => ({ ...each })),
                  label: label('类别', 'Kind'),
                },
              ],
            },
          ],
        },
        {
          label: label('检查用语', 'Words for the checks'),
          fields: [
            lexiconField,
            {
              name: 'notPublic',
              type: 'text',
              hasMany: true,
              label: label('未公开的文件', 'Documents that are not public'),
              admin: {
                description: label(
                  '标题（不带书名号）或文号。报告引用时检查会提示。',
                  'Title, without its marks, or number. The checks tell where a report cites one.',
                ),
              },
            },
          ],
        },
        {
          label: label('评估扣分', 'Deductions'),
          fields: [...deductionFields],
        },
      ],
    },
    revisionField(),
    lastChangeField,
  ],
}
