import type { Localized } from '../../domain/localized.ts'

/** What the page for importing says. */
export const IMPORT_WORDS = {
  importReports: { zh: '年度报告', en: 'Annual reports' },
  importTitle: { zh: '导入年度报告', en: 'Import annual reports' },
  importLink: { zh: '从文件导入', en: 'Import from files' },
  importIntro: {
    zh: '选择年度报告的 Word 文档（docx）、网页（html）或 UTF-8 文本（txt），可一次选多份。先预览识别结果，确认后才写入；相同内容再次导入不作任何更改。',
    en: 'Choose reports as Word documents (docx), web pages (html) or texts in UTF-8 (txt), several at once. What was read is shown first, and nothing is written before you confirm; importing the same again changes nothing.',
  },
  importNotEditor: {
    zh: '导入由拟稿人员办理，您没有这项权限。',
    en: 'Importing is for editors; you may not do it.',
  },
  importChoose: { zh: '选择文件', en: 'Choose files' },
  importDrop: { zh: '或将文件拖到这里', en: 'or drop them here' },
  importReading: { zh: '正在识别“{file}”……', en: 'Reading “{file}” …' },
  importWriting: {
    zh: '正在导入第 {at} 份，共 {count} 份……',
    en: 'Importing {at} of {count} …',
  },
  importReadAll: { zh: '已识别 {count} 份文件。', en: 'Files read: {count}.' },
  importWroteAll: {
    zh: '导入完毕：成功 {done} 份，未导入 {refused} 份。',
    en: 'Finished. Imported: {done}, not imported: {refused}.',
  },
  importAll: { zh: '导入 {count} 份', en: 'Import {count}' },
  importOrganization: { zh: '机关', en: 'Organization' },
  importYear: { zh: '年度', en: 'Year' },
  importNoTitle: { zh: '（没有识别出标题）', en: '(no title was recognised)' },
  importPeriod: { zh: '统计期限：{from} 至 {to}', en: 'Period: {from} to {to}' },
  importLeave: { zh: '移除', en: 'Take off' },
  importLeaveFile: { zh: '移除“{file}”', en: 'Take “{file}” off the list' },

  importWouldCreate: { zh: '将新建草稿', en: 'A new draft' },
  importWouldUpdate: { zh: '将更新草稿的统计表数据', en: 'Updates the tables of the draft' },
  importWouldKeep: { zh: '内容相同，无须导入', en: 'The same is there already' },
  importRefused: { zh: '不能导入', en: 'Cannot be imported' },
  importUnreadable: { zh: '无法识别', en: 'Cannot be read' },
  importCreated: { zh: '已导入为草稿', en: 'Imported as a draft' },
  importUpdated: { zh: '已更新统计表数据', en: 'Its tables were updated' },
  importKept: { zh: '内容相同，未作更改', en: 'The same; nothing was changed' },
  importWaiting: { zh: '等待识别', en: 'Waiting' },
  importUnderWay: { zh: '正在办理', en: 'Under way' },
  importOpen: { zh: '打开报告', en: 'Open the report' },

  importTree: { zh: '章节（{count}）', en: 'Sections ({count})' },
  importPreamble: { zh: '前言', en: 'Preamble' },
  importTables: { zh: '统计表（{count}）', en: 'Statistical tables ({count})' },
  importData: {
    zh: '重点领域、数据和链接（{count}）',
    en: 'Initiatives, figures, links ({count})',
  },
  importInitiative: { zh: '重点领域：{title}', en: 'Key initiative: {title}' },
  importNoArea: {
    zh: '（不在重点领域之列，不建条目）',
    en: '(of no known area: no entry is made)',
  },
  importProposal: { zh: '办理结果：{title}', en: 'Proposal response: {title}' },
  importApplications: { zh: '依申请公开：{count} 件', en: 'Applications: {count}' },
  importIssues: { zh: '需要核对（{count}）', en: 'To be checked ({count})' },
  importNoIssues: { zh: '没有需要核对的地方。', en: 'Nothing is to be checked.' },
  importLine: { zh: '第 {line} 行', en: 'Line {line}' },
  importLeftOut: { zh: '未收入的全文', en: 'All that was left out' },
} as const satisfies Record<string, Localized>
