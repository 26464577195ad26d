import type { Localized } from '../domain/localized.ts'
import { ACCOUNT_WORDS } from './accounts/accountWords.ts'
import { ALERT_WORDS } from './alerts/alertWords.ts'
import { BESIDE_WORDS } from './beside/besideWords.ts'
import { COMMENT_WORDS } from './comments/commentWords.ts'
import { COMPARE_WORDS } from './compare/compareWords.ts'
import { FINDING_WORDS } from './findings/findingWords.ts'
import { IMPORT_WORDS } from './importing/importWords.ts'
import { INTRO_WORDS } from './introWords.ts'
import { LAST_YEAR_WORDS } from './lastYear/lastYearWords.ts'
import { OUTLINE_WORDS } from './outline/outlineWords.ts'
import { TABLE_WORDS } from './tables/tableWords.ts'
import { TITLE_WORDS } from './titles/titleWords.ts'
import { MEND_WORDS } from './mending/mendWords.ts'
import { NUMBER_WORDS } from './numbers/numberWords.ts'
import { TWO_PERSON_WORDS } from './twoPersons/twoPersonWords.ts'
import { UNSAVED_WORDS } from './unsaved/unsavedWords.ts'
import { WORKBENCH_WORDS } from './workbench/workbenchWords.ts'
import { WEBHOOK_WORDS } from './webhooks/webhookWords.ts'

/** Every sentence and label of the admin's own components. What a code or a guard says stands in the domain. */
export const WORDS = {
  productName: { zh: '公开', en: 'Gongkai' },
  productDescription: {
    zh: '政府信息公开年度报告编审系统',
    en: 'The desk for annual reports on government information disclosure',
  },
  secrecy: {
    zh: '本系统严禁存储、处理、传输国家秘密和工作秘密',
    en: 'State secrets and work secrets must not be stored, processed or sent in this system',
  },
  showJson: { zh: '查看内容', en: 'Show it' },
  language: { zh: '语言', en: 'Language' },

  firstPasswordOwn: {
    zh: '您的密码由他人设定。请用上方“更改密码”改为只有您本人知道的密码，在下方填写现密码并保存，然后才能使用系统。',
    en: 'Your password was set by somebody else. Change it above to one that you alone know, give the present one below, and save; the rest of the system opens then.',
  },
  firstPasswordOther: {
    zh: '此人的密码由他人设定，本人下次登录须先修改。',
    en: 'This person’s password was set by somebody else; she changes it when she signs in next.',
  },

  toSignIn: { zh: '返回登录', en: 'Back to the sign-in page' },
  noAccountTitle: { zh: '还没有账号', en: 'There is no account yet' },
  noAccountText: {
    zh: '账号不能在网页上自行注册。请在服务器上运行以下命令建立第一个账号，然后返回登录。',
    en: 'Accounts are not made here. Run this command on the server to create the first one, then sign in.',
  },
  forgottenTitle: { zh: '忘记密码', en: 'Password forgotten' },
  forgottenText: {
    zh: '本系统不发送邮件。请联系系统管理员为您重设密码。',
    en: 'This system sends no mail. Ask the system administrator to set a new password for you.',
  },

  workflow: { zh: '流程', en: 'Workflow' },
  state: { zh: '状态', en: 'State' },
  reportStands: { zh: '报告：{state}', en: 'Report: {state}' },
  publicState: { zh: '公众所见', en: 'Public' },
  chain: { zh: '审批环节', en: 'Stages' },
  stepDraft: { zh: '拟稿', en: 'Draft' },
  stepPublish: { zh: '发布', en: 'Publication' },
  stepNow: { zh: '当前环节', en: 'Now here' },
  stepDone: { zh: '已完成', en: 'Done' },
  stepAhead: { zh: '尚未到', en: 'Still ahead' },
  waitsFor: { zh: '由“{roles}”人员办理', en: 'Waits for: {roles}' },
  mayActNow: { zh: '可以办理：{names}', en: 'Who may: {names}' },
  roundIs: {
    zh: '第 {number} 次送审（第 {edition} 版）',
    en: 'Submission {number} (edition {edition})',
  },
  earlierRounds: { zh: '以往送审 {count} 次', en: 'Earlier submissions: {count}' },
  proofread: { zh: '已校对', en: 'Proofread' },
  signedOnPaper: {
    zh: '纸质签发：{signedBy}，{signedOn}；{recordedBy}登记',
    en: 'Signed on paper by {signedBy}, {signedOn}; recorded by {recordedBy}',
  },
  system: { zh: '系统', en: 'The system' },
  unknownPerson: { zh: '（其他人员）', en: '(another person)' },
  lastTransition: { zh: '{person}于{at}{transition}', en: '{transition}: {person}, {at}' },

  actions: { zh: '现在可以进行', en: 'What you can do now' },
  noActions: {
    zh: '现在没有需要您办理的事项。',
    en: 'There is nothing for you to do at the moment.',
  },
  otherActions: { zh: '其他操作', en: 'Other actions' },
  doneBy: { zh: '由“{roles}”人员办理。', en: 'Done by: {roles}.' },
  loading: { zh: '正在读取……', en: 'Loading …' },
  loadFailed: {
    zh: '未能读取现在可以进行的操作。',
    en: 'What may be done now could not be read.',
  },
  tryAgain: { zh: '重试', en: 'Try again' },
  outdated: {
    zh: '本页打开之后，报告已有更新。请重新读取后再办理。',
    en: 'The report has changed since this page was opened. Read it again before you go on.',
  },
  outdatedUnsaved: {
    zh: '本页打开之后，报告已有更新。您未保存的修改仍在本页，请先在页面上方“查看并合并”，再办理。',
    en: 'The report has changed since this page was opened. Your changes are still on the page: merge them at the top of it before you go on.',
  },
  saveFirst: {
    zh: '有尚未保存的修改。请先保存，再进行流程操作。',
    en: 'There are unsaved changes. Save them before you go on.',
  },

  cancel: { zh: '取消', en: 'Cancel' },
  confirm: { zh: '确定{transition}', en: '{transition}' },
  working: { zh: '正在办理……', en: 'Working …' },
  done: { zh: '已办理“{transition}”，现为：{state}', en: '{transition}: done. State: {state}' },
  answerLost: {
    zh: '未收到系统的答复，请检查网络后重试；您填写的内容仍在。',
    en: 'No answer came. Check the connection and try again; what you typed is still here.',
  },
  reload: { zh: '重新读取', en: 'Read again' },

  ...INTRO_WORDS,
  ...MEND_WORDS,

  askReason: { zh: '理由', en: 'Reason' },
  askRemark: { zh: '意见（可不填）', en: 'Remark (optional)' },
  askChangeNote: { zh: '更正说明（随版次公开）', en: 'Change note (published with the edition)' },
  askExplanation: { zh: '向公众公开的说明', en: 'Explanation to the public' },
  askScan: {
    zh: '签发页扫描件（PDF、PNG 或 JPEG）',
    en: 'Scan of the signed page (PDF, PNG or JPEG)',
  },
  scanThere: { zh: '扫描件已上传。', en: 'The scan is uploaded.' },
  askSignedBy: { zh: '签发人', en: 'Signed by' },
  askSignedOn: { zh: '签发日期', en: 'Signed on' },
  askPublishAt: { zh: '发布时间（北京时间）', en: 'Time of publication (Beijing time)' },
  askProofread: { zh: '已校对：我已核对全文', en: 'Proofread: I have checked the whole text' },
  askOutcome: { zh: '公开审查结论', en: 'Outcome of clearance' },
  askOutcomeOptional: { zh: '公开审查结论（可不选）', en: 'Outcome of clearance (optional)' },
  askReopen: { zh: '退回哪些内容', en: 'What is to be changed' },
  reopenAll: { zh: '全部内容', en: 'Everything' },
  reopenSome: {
    zh: '只退回所选内容，其余保持不变',
    en: 'Only what is chosen; the rest stays as it is',
  },
  reopenNone: { zh: '请至少选择一项。', en: 'Choose at least one.' },
  outcomeNone: { zh: '不作结论', en: 'No outcome' },

  chapters: { zh: '报告内容', en: 'The report' },
  chapterTree: { zh: '章节', en: 'Chapters' },
  noChapters: { zh: '还没有章节。', en: 'There are no chapters yet.' },
  keyInitiatives: { zh: '重点领域', en: 'Key initiatives' },
  proposalResponses: { zh: '建议提案办理结果', en: 'Proposal responses' },
  statisticalTables: { zh: '统计表', en: 'Statistical tables' },
  figures: { zh: '数据 {count} 项', en: '{count} figure(s)' },
  addBelow: { zh: '在“{heading}”下新增', en: 'Add below “{heading}”' },
  saveReportFirst: {
    zh: '保存后即可在此编写章节。',
    en: 'Save the report first; its chapters are written here afterwards.',
  },
  fullText: { zh: '通读全文', en: 'Read the whole text' },
  open: { zh: '可修改', en: 'Open' },
  partlyOpen: {
    zh: '本次只退回了标有“可修改”的内容，其余保持不变。',
    en: 'Only what is marked “Open” was sent back; the rest stays as it is.',
  },

  figureLabel: { zh: '指标', en: 'Figure' },
  figureQualifier: { zh: '概数', en: 'Qualifier' },
  figureValue: { zh: '数值', en: 'Value' },
  figureUnit: { zh: '单位', en: 'Unit' },
  figureAmount: { zh: '换算值', en: 'Amount' },
  figureText: { zh: '原文', en: 'As printed' },
  noFigures: { zh: '还没有数据。', en: 'There are no figures yet.' },
  addFigure: { zh: '新增数据', en: 'Add a figure' },
  remove: { zh: '移除', en: 'Remove' },

  preview: { zh: '预览公开页面', en: 'Preview the public page' },
  signOffSheet: { zh: '审签单', en: 'Sheet of sign-offs' },
  clearanceSheet: { zh: '公开审查单', en: 'Record of clearance' },
  backToReport: { zh: '返回报告：{title}', en: 'Back to the report: {title}' },
  previous: { zh: '← 上一节：{label}', en: '← Previous: {label}' },
  next: { zh: '下一节：{label} →', en: 'Next: {label} →' },
  place: { zh: '位置', en: 'Place' },
  moveUp: { zh: '上移', en: 'Move up' },
  moveDown: { zh: '下移', en: 'Move down' },
  moveTo: { zh: '移到', en: 'Move to' },
  moveTop: { zh: '（报告顶层）', en: '(top of the report)' },
  move: { zh: '移动', en: 'Move' },
  moved: { zh: '已移动。', en: 'Moved.' },

  changes: { zh: '自您上次通过以来的改动', en: 'What changed since you passed it last' },
  changesSince: { zh: '您于{at}通过“{stage}”。', en: 'You passed “{stage}” on {at}.' },
  changesFirst: {
    zh: '您还没有通过过本报告，请通读全文。',
    en: 'You have not passed this report before; please read the whole text.',
  },
  changesNone: { zh: '没有改动。', en: 'Nothing changed.' },
  changeAdded: { zh: '新增', en: 'Added' },
  changeRestored: { zh: '恢复', en: 'Restored' },
  changeDropped: { zh: '剔除', en: 'Dropped' },
  changeKept: { zh: '修改', en: 'Changed' },
  changeMoved: { zh: '由{from}移至{to}', en: 'Moved from {from} to {to}' },
  changeForm: {
    zh: '文字未变，仅分段、列表、字体或数字的绑定有改动。',
    en: 'The words are the same; paragraphs, lists, marks or what a number is bound to changed.',
  },
  fieldRemoved: { zh: '删去：', en: 'Removed: ' },
  fieldAdded: { zh: '增加：', en: 'Added: ' },
  readOnlyState: {
    zh: '报告现为“{state}”，内容只读。需要修改的，请在报告页撤回或退回。',
    en: 'The report is in “{state}”, so its content is read-only. To change it, recall it or have it sent back.',
  },
  readOnlyPublished: {
    zh: '报告已发布，内容只读。需要更正的，请在报告页办理“更正”。',
    en: 'The report is published, so its content is read-only. To correct it, choose “Revise” on its page.',
  },
  readOnlyInReview: {
    zh: '该项正在审定，内容只读。需要修改的，请撤回，或者由审核人员退回。',
    en: 'This part is in review and read-only. To change it, recall it or have it sent back.',
  },
  readOnlyApproved: {
    zh: '该项已审定，内容只读。需要修改的，请先重新打开。',
    en: 'This part is approved and read-only. To change it, open it again first.',
  },
  readOnlyDropped: { zh: '该项已剔除，内容只读。', en: 'This part was dropped and is read-only.' },
  readOnlyClosed: {
    zh: '本次退回的范围不包括此项，内容只读。',
    en: 'This part was not sent back, so it is read-only.',
  },
  readOnlyRole: {
    zh: '内容由拟稿人员编写，您可以查阅。',
    en: 'Editors write the content; you can read it.',
  },
  ...ACCOUNT_WORDS,
  ...ALERT_WORDS,
  ...BESIDE_WORDS,
  ...COMMENT_WORDS,
  ...LAST_YEAR_WORDS,
  ...OUTLINE_WORDS,
  ...IMPORT_WORDS,
  ...COMPARE_WORDS,
  ...TABLE_WORDS,
  ...TITLE_WORDS,
  ...FINDING_WORDS,
  ...NUMBER_WORDS,
  ...TWO_PERSON_WORDS,
  ...UNSAVED_WORDS,
  ...WORKBENCH_WORDS,
  ...WEBHOOK_WORDS,
} as const satisfies Record<string, Localized>

export type Word = keyof typeof WORDS
