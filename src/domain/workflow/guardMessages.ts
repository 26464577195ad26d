import type { Localized } from '../localized.ts'
import type { GuardName } from './guards.ts'

/** What a person is told when a guard does not let a transition pass. */
export const GUARD_MESSAGES = {
  hasRequiredParts: {
    zh: '报告缺少必备内容：{items}。请补写，并在章节中标明涵盖的法定内容。',
    en: 'Required parts are missing: {items}. Write them and mark in the sections which topics they cover.',
  },
  noChapterIsEmpty: {
    zh: '以下章节没有内容：{items}。请写明情况（没有发生的也要写明），或者剔除该章节。',
    en: 'These chapters are empty: {items}. Write them, also where there was nothing, or drop them.',
  },
  allItemsAreApproved: {
    zh: '以下内容尚未审定：{items}。请逐项审定或者剔除后再提交。',
    en: 'Not approved yet: {items}. Have each of them approved, or drop it, and submit again.',
  },
  boundNumbersAreThere: {
    zh: '以下内容绑定的数字已不存在，或者所在单元格为空：{items}。请恢复该数据，或者在正文中重新绑定、解除绑定。',
    en: 'Numbers bound in these texts are gone, or their cells are blank: {items}. Restore the figure, or bind the number anew or unbind it in the text.',
  },
  hasNoBlockingFinding: {
    zh: '检查发现错误 {errors} 处须改正，提示 {warnings} 处尚未改正也未说明。请在报告页“检查结果”中逐条处理后再提交。',
    en: 'The checks found {errors} error(s) to mend and {warnings} warning(s) that are neither mended nor explained. See “Findings” on the page of the report, and submit again.',
  },
  changeNoteIsGiven: {
    zh: '这是再次公开，请填写更正说明，它将随新版次一并公开。',
    en: 'This will be a further edition; give a change note, which is published with it.',
  },
  isOwnSubmission: {
    zh: '只能撤回本人（或者由您代理的人）的提交；需要退回请由当前环节的审核人办理。',
    en: 'Only who submitted it, or her deputy, may recall it; to have it returned, ask whoever reviews it now.',
  },
  isNotContributor: {
    zh: '您（或者由您代理的人）参与过本次内容的起草或修改，不能审核通过，请由其他人员办理。',
    en: 'You, or the person you stand in for, contributed to this content, so somebody else has to pass it.',
  },
  isProofread: {
    zh: '请确认已校对后再通过。',
    en: 'Confirm that it was proofread, then pass it.',
  },
  contentIsUnchanged: {
    zh: '内容与送审时不一致，不能继续。请退回后重新提交审核。',
    en: 'The content is no longer what was submitted; send it back and have it submitted again.',
  },
  clearanceAllows: {
    zh: '请选择公开审查结论“公开”或“区分处理后公开”；结论为不予公开或报请确定的，请退回。',
    en: 'Choose the outcome “disclose” or “disclose in part”; with another outcome send it back.',
  },
  enoughPersons: {
    zh: '各环节通过人合计只有 {persons} 人（代理人与被代理人合为一人），至少需要 {minimum} 人，请由其他人员办理本环节。',
    en: 'Only {persons} person(s) would have passed it, a deputy and whom she stands in for being one, and {minimum} are needed; somebody else has to pass this stage.',
  },
  reasonIsGiven: { zh: '请填写理由。', en: 'Give a reason.' },
  explanationIsGiven: {
    zh: '请填写向公众公开的说明。',
    en: 'Give the explanation that the public will read.',
  },
  attachmentIsGiven: {
    zh: '请上传签发页扫描件，并填写签发人和签发日期。',
    en: 'Attach the scanned page with the signature, and say who signed and on which day.',
  },
  signedOnIsNotAhead: {
    zh: '签发日期不得晚于今天。',
    en: 'The day of the signature must not lie ahead.',
  },
  signatureIsRecorded: {
    zh: '须先由他人登记纸质签发，再由另一人确认。',
    en: 'Somebody else has to record the signature on paper first; then another person confirms it.',
  },
  publishAtIsAhead: {
    zh: '定时发布的时间须晚于现在。',
    en: 'The time of publication must lie ahead.',
  },
} as const satisfies Record<GuardName, Localized>
