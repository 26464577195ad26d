/** What a cell of a statutory table holds: a number of things, a difference, an amount. */
export type CellKind = 'count' | 'change' | 'amount'

/** Why a cell is not as the form wants it. */
export type CellFault =
  | 'blank'
  | 'notANumber'
  | 'negative'
  | 'fraction'
  | 'fullWidth'
  | 'separator'
  | 'exponent'
  | 'leadingZero'
  | 'sign'
  | 'date'
  | 'tooLong'

/** The number that a cell stands for, null where it stands for none, and what is wrong with how it is typed. */
export interface ReadCell {
  /** As digits, so that no amount is rounded. */
  readonly value: string | null
  readonly fault: CellFault | null
}

const FULL_WIDTH = /[０-９．，－＋]/
/** What offices type where nothing is to be said; none of it is a zero. */
export const BLANK_CELLS: ReadonlySet<string> = new Set([
  '',
  '/',
  '／',
  '\\',
  '-',
  '－',
  '—',
  '——',
  '–',
  '无',
  '空',
  '——',
])
const DATE = /^\d{1,4}[-/年月]\d{1,2}(?:[-/月]\d{1,4})?[日月]?$/
const EXPONENT = /^[+-]?\d{1,20}(?:\.\d{1,20})?[eE][+-]?\d{1,4}$/
const SEPARATED = /^-?\d{1,3}(?:[, ]\d{3}){1,6}(?:\.\d{1,10})?$/
const PLAIN = /^-?\d{1,15}(?:\.\d{1,10})?$/
const LONGEST = 200

const narrow = (text: string): string => text.normalize('NFKC')

const canonical = (digits: string): string => {
  const isNegative = digits.startsWith('-')
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.')
  const shown = `${whole.replace(/^0+(?=\d)/, '')}${fraction === '' ? '' : `.${fraction}`}`
  return isNegative && /[1-9]/.test(shown) ? `-${shown}` : shown
}

const faultOfNumber = (digits: string, kind: CellKind): CellFault | null => {
  if (digits.startsWith('-') && kind !== 'change') return 'negative'
  if (digits.includes('.') && kind !== 'amount') return 'fraction'
  return /^-?0\d/.test(digits) ? 'leadingZero' : null
}

/**
 * Reads a cell as typed. Full-width digits, thousands separators and leading zeros leave no doubt about the
 * number: they are a fault, and the sums are still judged by it. A blank, “/”, “-” or “无” is not a zero.
 */
export const readCell = (typed: string | undefined, kind: CellKind): ReadCell => {
  const text = (typed ?? '').slice(0, LONGEST + 1).trim()
  if (BLANK_CELLS.has(text)) return { value: null, fault: 'blank' }
  if (text.length > LONGEST) return { value: null, fault: 'tooLong' }
  const isWide = FULL_WIDTH.test(text)
  const plain = narrow(text)
  if (PLAIN.test(plain)) {
    const fault = faultOfNumber(plain, kind)
    return { value: canonical(plain), fault: fault ?? (isWide ? 'fullWidth' : null) }
  }
  if (SEPARATED.test(plain)) {
    const digits = plain.replaceAll(/[, ]/g, '')
    return { value: canonical(digits), fault: faultOfNumber(digits, kind) ?? 'separator' }
  }
  if (EXPONENT.test(plain)) return { value: null, fault: 'exponent' }
  if (DATE.test(plain)) return { value: null, fault: 'date' }
  if (/^\+\d{1,15}$/.test(plain)) {
    return { value: canonical(plain.slice(1)), fault: kind === 'change' ? null : 'sign' }
  }
  return { value: null, fault: 'notANumber' }
}
