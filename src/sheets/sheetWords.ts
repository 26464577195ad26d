import type { Language, Localized } from '../domain/localized.ts'
import { formatMessage, type MessageValues } from '../domain/messages.ts'

/** What the sheets say. The Chinese is the official form, the English is for whoever reads the desk in English. */
export const SHEET_WORDS = {
  signOff: { zh: '政府信息公开工作年度报告审签单', en: 'Sheet of sign-offs' },
  clearance: { zh: '政府信息公开审查单', en: 'Record of clearance before disclosure' },
  title: { zh: '报告名称', en: 'Report' },
  organization: { zh: '制发机关', en: 'Organization' },
  year: { zh: '年度', en: 'Year' },
  period: { zh: '统计期限', en: 'Period' },
  periodIs: { zh: '{from} 至 {to}', en: '{from} to {to}' },
  edition: { zh: '版次', en: 'Edition' },
  editionIs: { zh: '第 {edition} 版（第 {number} 次送审）', en: '{edition} (submission {number})' },
  indexNumber: { zh: '索引号', en: 'Index number' },
  drafters: { zh: '拟稿人', en: 'Written by' },
  submitted: { zh: '送审人', en: 'Submitted by' },
  time: { zh: '时间', en: 'Time' },
  changeNote: { zh: '更正说明', en: 'Change note' },
  contentHash: { zh: '内容校验值', en: 'Content hash' },
  stage: { zh: '环节', en: 'Stage' },
  opinion: { zh: '意见', en: 'Opinion' },
  proofread: { zh: '已校对', en: 'Proofread' },
  person: { zh: '审签人', en: 'Person' },
  signature: { zh: '签字', en: 'Signature' },
  seal: { zh: '（单位盖章）　　　　年　　月　　日', en: '(Seal of the organization)     Date:' },
  passed: { zh: '通过', en: 'Passed' },
  onPaper: {
    zh: '纸质签发：{signedBy}，{signedOn}（{recordedBy}登记）',
    en: 'Signed on paper by {signedBy}, {signedOn}; recorded by {recordedBy}',
  },
  publication: { zh: '发布', en: 'Publication' },
  officialUrl: { zh: '公开地址', en: 'Official address' },
  stages: { zh: '审签记录', en: 'Stages' },
  approvals: { zh: '逐项审定', en: 'Parts approved one by one' },
  part: { zh: '内容', en: 'Part' },
  approver: { zh: '审定人', en: 'Approved by' },
  history: { zh: '历次送审', en: 'All submissions' },
  submission: { zh: '送审', en: 'Submission' },
  submissionIs: { zh: '第 {number} 次（第 {edition} 版）', en: '{number} (edition {edition})' },
  result: { zh: '结果', en: 'End' },
  ended: { zh: '{what}（{from}）：{person}，{at}', en: '{what} ({from}): {person}, {at}' },
  sendBack: { zh: '退回', en: 'Sent back' },
  recall: { zh: '撤回', en: 'Recalled' },
  publish: { zh: '发布', en: 'Published' },
  underWay: { zh: '办理中', en: 'Under way' },
  reviewed: { zh: '审查内容', en: 'What is reviewed' },
  counted: {
    zh: '重点领域 {initiatives} 项，建议提案办理结果 {proposals} 件，统计表 {tables} 张，附件 {attachments} 个',
    en: 'Key initiatives: {initiatives}; proposal responses: {proposals}; statistical tables: {tables}; attachments: {attachments}',
  },
  references: { zh: '引用的文件', en: 'Documents cited' },
  referencesNone: {
    zh: '未见按标题或文号引用的文件',
    en: 'None is cited by title or number',
  },
  outcome: { zh: '审查结论', en: 'Outcome' },
  basis: { zh: '审查依据', en: 'Basis' },
  otherBasis: { zh: '其他依据：', en: 'Other ground: ' },
  remark: { zh: '审查意见', en: 'Remark' },
  reviewer: { zh: '审查人', en: 'Cleared by' },
  signatory: { zh: '签发人', en: 'Signed by' },
  clearances: { zh: '历次公开审查', en: 'All clearances' },
  clearancesNone: { zh: '尚未作出审查结论。', en: 'No outcome yet.' },
  filledFrom: {
    zh: '本单由系统依流程记录填写，空白处由经办人手工填写。打印时间：{at}',
    en: 'Filled in from the record of the stages; what is blank is filled in by hand. Printed {at}',
  },
  print: { zh: '按 Ctrl+P 打印（A4 纵向）。', en: 'Press Ctrl+P to print it (A4, upright).' },
  back: { zh: '返回报告', en: 'Back to the report' },
  otherLanguage: { zh: 'English', en: '中文' },
} as const satisfies Record<string, Localized>

export type SheetWord = keyof typeof SHEET_WORDS

/** Speaks one language. */
export interface SheetSpeech {
  readonly language: Language
  readonly say: (word: SheetWord, values?: MessageValues) => string
  /** A label of the domain. */
  readonly name: (label: Localized) => string
}

/** The words of the sheets in a language. */
export const speechIn = (language: Language): SheetSpeech => ({
  language,
  say: (word, values = {}) => formatMessage(SHEET_WORDS[word][language], values),
  name: (label) => label[language],
})
