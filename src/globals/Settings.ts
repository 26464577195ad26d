import type { GlobalConfig } from 'payload'
import { permitted } from '../access/permitted.ts'
import { signedIn } from '../access/signedIn.ts'
import { DEFAULT_AREAS } from '../domain/areas.ts'
import { DEFAULT_RESULT_CLASSES } from '../domain/resultClasses.ts'
import { label } from '../fields/label.ts'

/** 设置: what belongs to the office itself and changes from year to year. */
export const Settings: GlobalConfig = {
  slug: 'settings',
  label: label('设置', 'Settings'),
  admin: { group: label('系统管理', 'Administration') },
  access: { read: signedIn, update: permitted('settings.manage') },
  versions: { drafts: false, max: 0 },
  lockDocuments: false,
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
    {
      name: 'areas',
      type: 'array',
      label: label('重点领域', 'Areas of key initiatives'),
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
          type: 'json',
          required: true,
          label: label('适用年度', 'Years'),
          validate: (value: unknown) =>
            (Array.isArray(value) && value.every((year) => Number.isInteger(year))) ||
            '年度列表，如 [2017] / a list of years, such as [2017]',
        },
      ],
    },
    {
      name: 'resultClasses',
      type: 'array',
      label: label('办理结果类别', 'Classes of results'),
      defaultValue: DEFAULT_RESULT_CLASSES.map(({ id, label: legend }) => ({
        classId: id,
        legend,
      })),
      fields: [
        { name: 'classId', type: 'text', required: true, label: label('标识', 'Id') },
        { name: 'legend', type: 'text', required: true, label: label('说明', 'Legend') },
      ],
    },
    {
      name: 'calendar',
      type: 'json',
      defaultValue: { holidays: [], workdays: [] },
      label: label('节假日与调休', 'Holidays and working weekends'),
      admin: {
        description: label(
          'holidays 放假日、workdays 调休上班日，日期写作 2017-10-01。',
          'holidays and workdays, as dates such as 2017-10-01.',
        ),
      },
    },
    {
      name: 'lexicon',
      type: 'json',
      defaultValue: { confusable: [], accepted: [] },
      label: label('用语词库', 'Lexicon'),
    },
  ],
}
