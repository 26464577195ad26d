import type { FormatId } from '../../formats/formats.ts'

/** On what a rule rests: the same for every report, or as the law stood for reports of a form. */
export type Basis = string | Readonly<Record<FormatId, string>>

const REGULATION = '《中华人民共和国政府信息公开条例》'
const PRACTICE = '年度报告评估的通行做法'
const PROPOSALS = '国办发〔2014〕46号及本地办理要求'
const FORM14 = '《政府信息公开情况统计表》（国办发〔2014〕32号）'
const FORM = '《中华人民共和国政府信息公开工作年度报告格式》'

/** The regulation of 2007 held for reports until that of 2018, the revised one of 2019 since. */
const byLaw = (before: string, since: string) => ({
  R2008: `${REGULATION}（2007年）${before}`,
  R2014: `${REGULATION}（2007年）${before}`,
  R2019: `${REGULATION}（2019年修订）${since}`,
  R2021: `${REGULATION}（2019年修订）${since}`,
})

/** Where it is the practice of those who evaluate, it says so and quotes no law. */
export const BASES = {
  LAW: byLaw('第三十二条', '第五十条'),
  DEADLINE: byLaw('第三十一条及本地要求', '第四十九条及本地要求'),
  CLEARANCE: byLaw('第十四条（公开前保密审查）', '第十七条（公开前审查）'),
  FORM: {
    R2008: PRACTICE,
    R2014: FORM14,
    R2019: `${FORM.slice(0, -1)}（试行）》（国办公开办函〔2019〕60号）`,
    R2021: `${FORM}（国办公开办函〔2021〕30号）`,
  },
  FORM14,
  NOTICE: { R2008: PRACTICE, R2014: PRACTICE, R2019: PRACTICE, R2021: '国办公开办函〔2021〕30号' },
  PRACTICE,
  PROOF: '三审三校的通行要求',
  PRIVACY: '发布前保密审查和个人信息保护的要求',
  PROPOSALS: { R2008: '本地办理要求', R2014: PROPOSALS, R2019: PROPOSALS, R2021: PROPOSALS },
  GB9704: 'GB/T 9704-2012',
  GB15834: 'GB/T 15834-2011',
  GB15835: 'GB/T 15835-2011',
} as const satisfies Record<string, Basis>

/** On what a rule rests in a report of a form. */
export const basisIn = (basis: Basis, format: FormatId): string =>
  typeof basis === 'string' ? basis : basis[format]

/** Every ground that a rule may have, each once, the oldest first. */
export const groundsOf = (basis: Basis): readonly string[] =>
  typeof basis === 'string' ? [basis] : [...new Set(Object.values(basis))]
