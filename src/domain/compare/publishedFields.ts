import type { Localized } from '../localized.ts'
import type { WorkflowCollection } from '../slugs.ts'

/** What of a published report is compared, document by document, and what each field is called. */
export const PUBLISHED_FIELDS = {
  reports: {
    title: { zh: '标题', en: 'Title' },
    organization: { zh: '机关', en: 'Organization' },
    period: { zh: '统计期限', en: 'Period' },
    scope: { zh: '统计范围', en: 'Scope' },
    preamble: { zh: '前言', en: 'Preamble' },
    contact: { zh: '联系方式', en: 'Contact' },
    indexNumber: { zh: '索引号', en: 'Index number' },
    officialUrl: { zh: '门户网站地址', en: 'Official address' },
    changeNote: { zh: '更正说明', en: 'Change note' },
  },
  sections: {
    heading: { zh: '标题', en: 'Heading' },
    body: { zh: '正文', en: 'Body' },
    covers: { zh: '涵盖的法定内容', en: 'Statutory topics covered' },
  },
  'key-initiatives': {
    title: { zh: '标题', en: 'Title' },
    area: { zh: '领域', en: 'Area' },
    section: { zh: '所在章节', en: 'Section' },
    summary: { zh: '摘要', en: 'Summary' },
    responsible: { zh: '责任单位', en: 'Responsible organization' },
    figures: { zh: '数据', en: 'Figures' },
  },
  'proposal-responses': {
    title: { zh: '标题（案由）', en: 'Title' },
    url: { zh: '公开链接', en: 'Address' },
    kind: { zh: '类别', en: 'Kind' },
    session: { zh: '届次', en: 'Session' },
    number: { zh: '编号', en: 'Number' },
    handledBy: { zh: '主办单位', en: 'Handled by' },
    repliedAt: { zh: '答复日期', en: 'Replied on' },
    result: { zh: '办理结果类别', en: 'Class of result' },
    disclosure: { zh: '公开属性', en: 'Disclosure' },
  },
  'statistical-tables': { cells: { zh: '单元格', en: 'Cells' } },
} as const satisfies Record<WorkflowCollection, Record<string, Localized>>
