import type { ArrayField, Field } from 'payload'
import { DEFAULT_LEXICON } from '../domain/checks/lexicon/defaultLexicon.ts'
import { LEXICON_KINDS, toLexiconRows } from '../domain/checks/lexicon/lexiconRows.ts'
import type { Localized } from '../domain/localized.ts'
import { label } from '../fields/label.ts'

const KINDS = Object.entries(LEXICON_KINDS).map(([value, name]) => ({ value, label: { ...name } }))

const hasSurroundings = (_data: unknown, row: Partial<Record<string, unknown>>): boolean =>
  row['kind'] === 'confused' || row['kind'] === 'punctuation'

const words = (name: string, { says, hint }: { says: Localized; hint: Localized }): Field => ({
  name,
  type: 'text',
  hasMany: true,
  label: { ...says },
  admin: { description: { ...hint }, condition: hasSurroundings },
})

const AROUND = [
  words('before', {
    says: label('仅在其前', 'Only before'),
    hint: label(
      '后面是这些词时才算误用；<date>、<number> 代表日期、数字。',
      'A slip only where one of these follows; <date> and <number> stand for any.',
    ),
  }),
  words('notBefore', {
    says: label('不在其前', 'Not before'),
    hint: label('后面是这些词时不算误用。', 'No slip where one of these follows.'),
  }),
  words('notAfter', {
    says: label('不在其后', 'Not after'),
    hint: label('前面是这些词时不算误用。', 'No slip where one of these precedes.'),
  }),
]

/** 用语词库: the slips that the checks look for. Words are literal, never patterns. */
export const lexiconField: ArrayField = {
  name: 'lexicon',
  type: 'array',
  label: label('用语词库', 'Lexicon'),
  labels: { singular: label('用语', 'Entry'), plural: label('用语', 'Entries') },
  defaultValue: toLexiconRows(DEFAULT_LEXICON).map((row) => ({ ...row })),
  admin: {
    initCollapsed: true,
    description: label(
      '检查所用的易错词、混用词、可叠用的词和标点；按原字查找，不是通配符。',
      'The slips, pairs, words and marks that the checks look for; literal words, no patterns.',
    ),
    components: { RowLabel: '/src/admin/fields/LexiconRowLabel.tsx#LexiconRowLabel' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'confused',
          options: KINDS,
          label: label('类别', 'Kind'),
        },
        { name: 'written', type: 'text', required: true, label: label('写作', 'As written') },
        {
          name: 'meant',
          type: 'text',
          label: label('应为', 'What it should be'),
          admin: { condition: (_data, row) => row['kind'] !== 'mayRepeat' },
        },
      ],
    },
    ...AROUND,
  ],
}
