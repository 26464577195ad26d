import type { FigureQualifier } from '../../figures.ts'

/** A word that makes a figure approximate, and what stands before it where it is part of another word. */
export interface QualifierWord {
  readonly qualifier: FigureQualifier
  readonly word: string
  readonly notAfter?: string
}

/** Words before the number: 签约20家 and 最近3次 are not approximate. */
export const LEADING_QUALIFIERS: readonly QualifierWord[] = [
  { qualifier: 'about', word: '大约' },
  { qualifier: 'about', word: '约', notAfter: '签预合契条公违续履节制大' },
  { qualifier: 'nearly', word: '将近' },
  { qualifier: 'nearly', word: '接近' },
  { qualifier: 'nearly', word: '近', notAfter: '最附邻靠临新将接' },
  { qualifier: 'over', word: '超过' },
  { qualifier: 'over', word: '突破' },
  { qualifier: 'over', word: '超', notAfter: '赶反' },
  { qualifier: 'over', word: '逾' },
]

/** Words after the number: 800余条, 300条以上. */
export const TRAILING_QUALIFIERS: readonly QualifierWord[] = [
  { qualifier: 'odd', word: '余' },
  { qualifier: 'odd', word: '多' },
  { qualifier: 'over', word: '以上' },
]
