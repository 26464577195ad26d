import { CHECK_IDS, CHECKS } from '../../src/domain/checks/checks.ts'
import { DEFAULT_DEDUCTIONS } from '../../src/domain/checks/deductions.ts'
import { FINDING_GROUPS, type FindingGroup } from '../../src/domain/checks/Finding.ts'
import { DEFAULT_LEXICON } from '../../src/domain/checks/lexicon/defaultLexicon.ts'
import { groundsOf } from '../../src/domain/checks/registry/bases.ts'
import type { CheckRow } from '../../src/domain/checks/registry/CheckRow.ts'
import { page } from './page.ts'
import { table } from './table.ts'

const GROUPS: readonly FindingGroup[] = [
  'late',
  'inaccurate',
  'incomplete',
  'repetitive',
  'perfunctory',
]

const checkRows = (group: FindingGroup) =>
  CHECK_IDS.flatMap((id) => {
    const { severity, isOverridable, basis, message, mend, ...row }: CheckRow = CHECKS[id]
    if (row.group !== group) return []
    return [
      [
        `\`${id}\``,
        `\`${severity}\`${isOverridable ? ' ✎' : ''}`,
        `${message.zh} ${message.en}`,
        `${mend.zh} ${mend.en}`,
        groundsOf(basis).join('；'),
      ],
    ]
  })

const groupPart = (group: FindingGroup): readonly string[] => [
  `## ${FINDING_GROUPS[group].zh} ${FINDING_GROUPS[group].en}`,
  table(
    ['规则 Rule', '级别 Severity', '提示 Message', '如何修改 How to mend', '依据 Basis'],
    checkRows(group),
  ),
]

const deductionRows = () => [
  ...GROUPS.map((group) => {
    const { points, most } = DEFAULT_DEDUCTIONS.groups[group]
    return [FINDING_GROUPS[group].zh, String(points), String(most)]
  }),
  ...CHECK_IDS.flatMap((id) => {
    const own = DEFAULT_DEDUCTIONS.checks[id]
    return own ? [[`\`${id}\``, String(own.points), String(own.most)]] : []
  }),
]

/** docs/checks.md: what is checked in every report, on what ground, and how it is mended. */
export const checksPage = (): string =>
  page({
    title: '检查 Checks',
    sources: ['src/domain/checks'],
    parts: [
      '每份报告在服务器上逐条检查，`npm run -s check -- FILE` 检查文件中的报告。`error` 须改正（标 ✎ 的写明理由后可以保留），`warning` 可以保留，但要写明理由；否则不能提交。 Every rule runs on every report; an `error` has to be mended (with ✎ it may stay for a reason in writing), a `warning` mended or explained, before the report is submitted. `{found}` 是发现的内容，`{expected}` 是应有的内容。',
      '引号、书名号和六角括号中的文字不检查。 What is quoted is left alone: 《》, “”, 〔〕.',
      '依据随报告年度而定；各条核对到什么程度见 [grounds.md](grounds.md)。 The ground is that of the report’s year; how far each was compared with its source: [grounds.md](grounds.md).',
      ...GROUPS.flatMap(groupPart),
      '## 预计扣分 Predicted deduction',
      '默认值，由各单位按评估办法设置。 A default; an office sets it to its evaluator’s.',
      table(['类别或规则 Group or rule', '每项 Each', '最多 At most'], deductionRows()),
      '## 易错词 Confusable words',
      table(
        [
          '写作 Written',
          '应为 Should be',
          '仅在其前 Only before',
          '不在其前 Not before',
          '不在其后 Not after',
        ],
        DEFAULT_LEXICON.confused.map(({ wrong, right, before, notBefore, notAfter }) => [
          wrong,
          right,
          before?.join('、') ?? '',
          notBefore?.join('、') ?? '',
          notAfter?.join('、') ?? '',
        ]),
      ),
    ],
  })
