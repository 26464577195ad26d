import { escapeHtml } from '../richText/escapeHtml.ts'
import type { SearchUnit } from './searchUnits.ts'

const BEFORE = 30
const LENGTH = 120

interface Span {
  readonly from: number
  readonly to: number
}

const spansOf = (folded: string, terms: readonly string[]): readonly Span[] => {
  const found: Span[] = []
  for (const term of terms) {
    for (let at = folded.indexOf(term); at !== -1; at = folded.indexOf(term, at + term.length)) {
      found.push({ from: at, to: at + term.length })
    }
  }
  const merged: { from: number; to: number }[] = []
  for (const { from, to } of found.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else merged.push({ from, to })
  }
  return merged
}

/**
 * The stretch of a text where what was looked for stands first, as HTML: escaped, with each place in
 * `<mark>`, line breaks as spaces, and … where the text goes on. Of the title where the text has none.
 */
export const excerptOf = (
  { title, text, folded }: SearchUnit,
  terms: readonly string[],
): string => {
  const isInText = terms.some((term) => folded.text.includes(term))
  const whole = isInText || title === '' ? text : title
  const compared = whole === text ? folded.text : folded.title
  const first = Math.min(...terms.map((term) => compared.indexOf(term)).filter((at) => at !== -1))
  const from = Number.isFinite(first) ? Math.max(0, first - BEFORE) : 0
  const to = Math.min(whole.length, from + LENGTH)
  const shown = (start: number, end: number) =>
    escapeHtml(whole.slice(start, end).replace(/\s+/g, ' '))
  let html = from > 0 ? '…' : ''
  let at = from
  for (const span of spansOf(compared.slice(from, to), terms)) {
    html += `${shown(at, from + span.from)}<mark>${shown(from + span.from, from + span.to)}</mark>`
    at = from + span.to
  }
  return `${html}${shown(at, to)}${to < whole.length ? '…' : ''}`
}
