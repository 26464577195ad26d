/** Parts of one whole by the words that lead to them: what is listed of one family adds up to the whole. */
interface Family {
  readonly words: RegExp
  /** From how many parts on a list is taken to be complete. */
  readonly completeFrom: number
}

export const FAMILIES: Readonly<Record<string, Family>> = {
  channel: {
    words: /网络|网上|网站|在线|平台|邮件|邮箱|信函|信件|邮寄|传真|当面|现场|窗口/,
    completeFrom: 2,
  },
  applicant: {
    words: /自然人|公民|个人|法人|企业|科研机构|公益组织|法律服务机构|其他组织/,
    completeFrom: 2,
  },
  result: {
    words:
      /予以公开|同意公开|同意部分公开|部分公开|不予公开|不同意公开|无法提供|不予处理|其他处理|已主动公开|不存在|不属于|更改补充|其他途径/,
    completeFrom: 3,
  },
  outcome: { words: /维持|纠正|纠错|撤销|驳回|其他结果|其他情形|尚未审结/, completeFrom: 2 },
  class: { words: /[ABCD]类/, completeFrom: 3 },
  proposal: { words: /建议|提案|议案/, completeFrom: 2 },
  time: { words: /按时|按期|延期/, completeFrom: 2 },
}

export type FamilyId = keyof typeof FAMILIES

/** The family that a part belongs to by its words; null where it is none of a list. */
export const familyOf = (lead: string): string | null =>
  Object.keys(FAMILIES).find((id) => FAMILIES[id]?.words.test(lead)) ?? null
