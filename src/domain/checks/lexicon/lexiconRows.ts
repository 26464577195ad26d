import type { Localized } from '../../localized.ts'
import type { Lexicon, LexiconEntry } from './Lexicon.ts'

/** What an entry of the lexicon says of its words. */
export const LEXICON_KINDS = {
  confused: { zh: '易错词', en: 'Confusable words' },
  mixed: { zh: '混用词', en: 'Two ways of writing one thing' },
  mayRepeat: { zh: '可叠用的词', en: 'May stand twice in a row' },
  punctuation: { zh: '标点', en: 'Punctuation' },
} as const satisfies Record<keyof Lexicon, Localized>
export type LexiconKind = keyof typeof LEXICON_KINDS

type Words = readonly string[] | null | undefined

/** An entry of the lexicon as an office edits it: one list for all kinds. */
export interface LexiconRow {
  readonly kind: LexiconKind
  /** As mistyped; of two ways of writing the one that is not preferred; the word that may repeat. */
  readonly written: string
  /** What it should be; nothing for a word that may repeat. */
  readonly meant?: string | null | undefined
  readonly before?: Words
  readonly notBefore?: Words
  readonly notAfter?: Words
}

const some = (words: Words): words is readonly string[] => Boolean(words && words.length > 0)

const toEntry = ({ written, meant, before, notBefore, notAfter }: LexiconRow): LexiconEntry => ({
  wrong: written,
  right: meant ?? '',
  ...(some(before) ? { before } : {}),
  ...(some(notBefore) ? { notBefore } : {}),
  ...(some(notAfter) ? { notAfter } : {}),
})

/** The lexicon that an office's list stands for. */
export const toLexicon = (rows: readonly LexiconRow[]): Lexicon => {
  const of = (kind: LexiconKind) => rows.filter((row) => row.kind === kind)
  return {
    confused: of('confused').map(toEntry),
    mixed: of('mixed').map(({ written, meant }) => ({ preferred: meant ?? '', other: written })),
    mayRepeat: of('mayRepeat').map(({ written }) => written),
    punctuation: of('punctuation').map(toEntry),
  }
}

const toRow = (kind: LexiconKind, { wrong, right, ...around }: LexiconEntry): LexiconRow => ({
  kind,
  written: wrong,
  meant: right,
  ...around,
})

/** A lexicon as the list that an office edits. */
export const toLexiconRows = (lexicon: Lexicon): readonly LexiconRow[] => [
  ...lexicon.confused.map((entry) => toRow('confused', entry)),
  ...lexicon.mixed.map(({ preferred, other }) => ({
    kind: 'mixed' as const,
    written: other,
    meant: preferred,
  })),
  ...lexicon.mayRepeat.map((written) => ({ kind: 'mayRepeat' as const, written })),
  ...lexicon.punctuation.map((entry) => toRow('punctuation', entry)),
]
