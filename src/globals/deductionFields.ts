import type { Field, NumberField } from 'payload'
import { CHECK_IDS, type CheckId, CHECKS } from '../domain/checks/checks.ts'
import { DEFAULT_DEDUCTIONS, type Deduction } from '../domain/checks/deductions.ts'
import { FINDING_GROUPS, type FindingGroup } from '../domain/checks/Finding.ts'
import type { Localized } from '../domain/localized.ts'
import { label } from '../fields/label.ts'

const MOST_POINTS = 100

const points = (value?: Deduction): NumberField[] => [
  {
    name: 'points',
    type: 'number',
    required: true,
    min: 0,
    max: MOST_POINTS,
    ...(value ? { defaultValue: value.points } : {}),
    label: label('每项扣分', 'Points for each'),
  },
  {
    name: 'most',
    type: 'number',
    required: true,
    min: 0,
    max: MOST_POINTS,
    ...(value ? { defaultValue: value.most } : {}),
    label: label('最多扣分', 'At most'),
  },
]

const group = (name: FindingGroup): Field => ({
  name,
  type: 'group',
  label: { ...FINDING_GROUPS[name] },
  fields: [{ type: 'row', fields: points(DEFAULT_DEDUCTIONS.groups[name]) }],
})

/** What a rule tells, without what it found. */
const sentenceOf = (check: CheckId): Localized => {
  const { zh, en } = CHECKS[check].message
  const bare = (text: string) => text.replace(/\{\w+\}/g, '…').replace(/[。.]$/, '')
  return { zh: bare(zh), en: bare(en) }
}

const isCheckId = (id: string): id is CheckId => CHECK_IDS.some((each) => each === id)
const OF_CHECKS = Object.entries(DEFAULT_DEDUCTIONS.checks).flatMap(([check, deduction]) =>
  isCheckId(check) ? [{ check, ...deduction }] : [],
)

/** 评估扣分: what the evaluator of an office deducts, by group and by single rule. */
export const deductionFields: Field[] = [
  {
    name: 'deductions',
    type: 'group',
    label: label('评估扣分', 'Deductions of the evaluator'),
    admin: {
      description: label(
        '按本地评估办法填写，用于预计扣分。',
        'By the rules of your evaluator; the predicted deduction is computed from them.',
      ),
    },
    fields: [
      group('late'),
      group('inaccurate'),
      group('incomplete'),
      group('repetitive'),
      group('perfunctory'),
    ],
  },
  {
    name: 'checkDeductions',
    type: 'array',
    label: label('单项扣分', 'Deductions for single rules'),
    labels: { singular: label('规则', 'Rule'), plural: label('规则', 'Rules') },
    defaultValue: OF_CHECKS,
    admin: {
      description: label(
        '扣分与所属类别不同的规则。',
        'Rules that weigh otherwise than the group to which they belong.',
      ),
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'check',
            type: 'select',
            required: true,
            options: CHECK_IDS.map((value) => ({ value, label: sentenceOf(value) })),
            label: label('规则', 'Rule'),
          },
          ...points(),
        ],
      },
    ],
  },
]
