import type { Localized } from './localized.ts'
import type { ItemReview } from './workflow/types.ts'

/** 统计范围: what the figures of a report cover. */
export const REPORT_SCOPES = [
  { value: 'own', label: { zh: '本级', en: 'The organization itself' } },
  { value: 'wholeArea', label: { zh: '全域', en: 'The whole area' } },
] as const
export type ReportScope = (typeof REPORT_SCOPES)[number]['value']

/** 送审方式: how the parts of a report are reviewed. */
export const ITEM_REVIEWS = [
  { value: 'whole', label: { zh: '整篇送审', en: 'The report as a whole' } },
  { value: 'each', label: { zh: '逐项审定', en: 'Each part by itself' } },
] as const satisfies readonly { value: ItemReview; label: Localized }[]

/** 类别 of an entry of the register of proposals. */
export const PROPOSAL_KINDS = [
  { value: 'suggestion', label: { zh: '建议', en: 'Suggestion' } },
  { value: 'proposal', label: { zh: '提案', en: 'Proposal' } },
  { value: 'motion', label: { zh: '议案', en: 'Motion' } },
] as const

/** 公开属性 of a reply. */
export const DISCLOSURES = [
  { value: 'full', label: { zh: '全文公开', en: 'In full' } },
  { value: 'summary', label: { zh: '摘要公开', en: 'As a summary' } },
  { value: 'withheld', label: { zh: '不予公开', en: 'Withheld' } },
] as const

/** 代表委员意见 on a reply. */
export const SATISFACTIONS = [
  { value: 'satisfied', label: { zh: '满意', en: 'Satisfied' } },
  { value: 'mostlySatisfied', label: { zh: '基本满意', en: 'Mostly satisfied' } },
  { value: 'dissatisfied', label: { zh: '不满意', en: 'Dissatisfied' } },
] as const
