import type { Localized } from '../../domain/localized.ts'

/** What the admin says of sealing and purging; part of all its words. */
export const TWO_PERSON_WORDS = {
  twoPersons: { zh: '{act}（两人办理）', en: '{act} (by two people)' },
  askAct: { zh: '申请{act}', en: '{act} …' },
  confirmAct: { zh: '确认{act}', en: 'Confirm: {act}' },
  withdrawOwn: { zh: '撤回申请', en: 'Withdraw the request' },
  declineAct: { zh: '不同意，退回申请', en: 'Decline the request' },
  askedFor: {
    zh: '{person}于{at}提出，须由另一人确认；{until}前无人确认即失效。',
    en: 'Asked for by {person}, {at}. Another person has to confirm it; it lapses at {until}.',
  },
  introSeal: {
    zh: '封存后，这一版的内容从公开库和编审端永久消失，不能恢复；版次号、日期、内容哈希、理由和说明保留并公开。请勿在理由中写出要封存的内容。',
    en: 'The content of this edition vanishes from the record and from the desk for good. Its number, date, hash, reason and explanation stay and are public: do not write there what is to vanish.',
  },
  introPurge: {
    zh: '清除后，文档的文字、数据或文件永久消失，不能恢复；审计记录中保留何人因何办理。请勿在理由中写出要清除的内容。已公开的版次须另行封存；正在审核的报告须退回重办。',
    en: 'The words, figures or file of this document vanish for good; the audit keeps who did it and why: do not write there what is to vanish. Published editions are sealed apart; a report under review has to be sent back.',
  },
  askExtent: { zh: '清除范围', en: 'What is purged' },
  askSealExplanation: {
    zh: '向公众公开的说明（不填则公开理由）',
    en: 'Explanation to the public (if empty, the reason)',
  },
  toldAsked: { zh: '已提出，待另一人确认。', en: 'Asked for. Another person has to confirm it.' },
  toldDone: { zh: '已办理“{act}”。', en: '{act}: done.' },
  toldWithdrawn: { zh: '申请已撤回。', en: 'The request is withdrawn.' },
  editionsLeft: {
    zh: '以下版次仍含此文档，需要的请另行封存：第{editions}版。',
    en: 'These editions still hold the document; seal them apart if need be: {editions}.',
  },
  mustBeSentBack: {
    zh: '报告的内容已变，请退回后重新办理。',
    en: 'The content of the report has changed; have it sent back.',
  },
  toDocument: { zh: '打开文档办理', en: 'Open the document' },
} as const satisfies Record<string, Localized>
