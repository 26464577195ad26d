import type { Localized } from '../../domain/localized.ts'

/** What the admin says on its first page; part of all its words. */
export const WORKBENCH_WORDS = {
  workbench: { zh: '我的待办', en: 'My work' },
  workbenchCount: { zh: '{count} 项待办', en: '{count} waiting' },
  waiting: { zh: '待我办理', en: 'Waiting for me' },
  sentBackToMe: { zh: '退回修改', en: 'Sent back to me' },
  underWay: { zh: '我的在办', en: 'Mine under way' },
  dueDates: { zh: '期限', en: 'Due dates' },
  progress: { zh: '各章进度', en: 'Progress by chapter' },
  openComments: { zh: '未解决的批注', en: 'Open comments' },
  more: { zh: '另有 {count} 项', en: '{count} more' },
  allReports: { zh: '全部年度报告', en: 'All annual reports' },
  createReport: { zh: '新建年度报告', en: 'Create an annual report' },

  taskPublish: { zh: '待发布', en: 'To be published' },
  taskConfirmSignature: { zh: '待确认纸质签发', en: 'Signature on paper to be confirmed' },
  taskPass: { zh: '待{stage}', en: 'To be passed: {stage}' },
  taskMend: { zh: '待修改', en: 'To be mended' },
  taskWrite: { zh: '拟稿中', en: 'To be written' },
  taskApprove: { zh: '待审定', en: 'To be approved' },
  taskConfirm: { zh: '待第二人确认{act}', en: '{act}: waits for a second person' },
  requestFrom: { zh: '{person}于{at}提出', en: 'Asked for by {person}, {at}' },
  publishedAt: { zh: '将于{at}发布', en: 'To be published at {at}' },
  waitsForOthers: { zh: '现为“{state}”', en: 'Now in “{state}”' },

  dueIn: { zh: '还有 {days} 天', en: '{days} days left' },
  dueToday: { zh: '今天到期', en: 'Due today' },
  overdue: { zh: '逾期 {days} 天', en: '{days} days overdue' },
  legalDue: { zh: '法定 {day}', en: 'By law {day}' },
  reportMissing: { zh: '尚未建立', en: 'Not begun' },
  yearOf: { zh: '{organization} {year} 年度报告', en: '{organization}, report of {year}' },

  standingEmpty: { zh: '空白', en: 'Empty' },
  standingWritten: { zh: '已有内容', en: 'Has content' },
  standingInReview: { zh: '审核中', en: 'In review' },
  standingApproved: { zh: '已审定', en: 'Approved' },
  chaptersTold: { zh: '{told}/{all} 章已有内容', en: '{told} of {all} chapters have content' },
  commentBy: { zh: '{person}，{at}', en: '{person}, {at}' },

  reminderCopy: { zh: '复制催办文字', en: 'Copy a reminder' },
  reminderCopied: { zh: '已复制，可粘贴到工作群', en: 'Copied; paste it into a chat' },
  reminderSelect: {
    zh: '浏览器不允许自动复制，请选中下面的文字复制',
    en: 'The browser does not let us copy; select the text below and copy it',
  },
  reminderText: { zh: '催办文字', en: 'Text of the reminder' },

  nothingWaits: { zh: '现在没有需要您办理的事项。', en: 'Nothing is waiting for you.' },
  firstForEditor: {
    zh: '从新建年度报告开始：系统按年度列出应有的章节和统计表，您再逐章填写。已有成稿的，可用导入。',
    en: 'Begin with a new annual report: the chapters and tables of its year are laid out, and you fill them in. A finished text can be imported.',
  },
  firstForOthers: {
    zh: '报告提交到您负责的环节时，会列在这里。',
    en: 'A report is listed here when it comes to your stage.',
  },
  firstForAdministrators: {
    zh: '您的事务在左侧菜单的“系统管理”中。',
    en: 'Your part is under “Administration” in the menu.',
  },
} as const satisfies Record<string, Localized>
