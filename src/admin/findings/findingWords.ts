import type { Localized } from '../../domain/localized.ts'

/** What the panel says around the findings of a report; what a finding says stands in the domain. */
export const FINDING_WORDS = {
  findings: { zh: '检查结果', en: 'Findings' },
  findingsNone: { zh: '没有发现问题。', en: 'Nothing was found.' },
  findingsErrors: { zh: '错误 {count}', en: 'Errors: {count}' },
  findingsWarnings: { zh: '待说明 {count}', en: 'To explain: {count}' },
  findingsExplained: { zh: '已说明 {count}', en: 'Explained: {count}' },
  findingsDeduction: {
    zh: '预计扣分 {before}；已说明的不计，为 {after}。',
    en: 'Predicted deduction: {before}; without what is explained, {after}.',
  },
  findingsIntro: {
    zh: '错误须改正；提示须改正，或写明保留的理由，方可提交审核。理由随报告保存，不公开。',
    en: 'Mend the errors; mend the warnings or give a reason, then submit. Reasons stay with the report and are not published.',
  },
  groupCount: { zh: '{count} 项', en: '{count} found' },
  groupOpen: { zh: '待处理 {count}', en: '{count} open' },
  groupDeduction: { zh: '扣 {points} 分', en: '{points} point(s)' },
  severityError: { zh: '错误', en: 'Error' },
  severityWarning: { zh: '提示', en: 'Warning' },
  findingExplained: { zh: '已说明', en: 'Explained' },
  findingFound: { zh: '发现', en: 'Found' },
  findingExpected: { zh: '应为', en: 'Expected' },
  findingMend: { zh: '改法', en: 'How to mend' },
  findingBasis: { zh: '依据', en: 'Basis' },
  explanationOf: { zh: '保留的理由', en: 'Why it stays' },
  explainedBy: { zh: '{name}于{at}说明', en: 'Explained by {name}, {at}' },
  saveExplanation: { zh: '保存说明', en: 'Save the reason' },
  withdrawExplanation: { zh: '撤销说明', en: 'Withdraw the reason' },
  saveExplanations: { zh: '保存全部 {count} 条说明', en: 'Save all {count} reasons' },
  explanationSaved: { zh: '说明已保存。', en: 'The reason was saved.' },
  explanationKept: {
    zh: '您填写的内容仍在。',
    en: 'What you typed is still here.',
  },
  saveBeforeExplaining: {
    zh: '报告有尚未保存的修改，请先保存报告，再保存说明。',
    en: 'The report has unsaved changes: save it first, then the reason.',
  },
} as const satisfies Record<string, Localized>
