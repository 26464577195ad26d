import { COUNTER_PATTERN, longestFirst } from './counterPattern.ts'
import { MULTIPLIERS } from './counters.ts'
import { LEADING_QUALIFIERS, type QualifierWord, TRAILING_QUALIFIERS } from './qualifiers.ts'

const leading = LEADING_QUALIFIERS.map(({ word, notAfter }) =>
  notAfter ? `(?<![${notAfter}])${word}` : word,
).join('|')

const wordsOf = (qualifier: QualifierWord['qualifier']): string =>
  TRAILING_QUALIFIERS.filter((row) => row.qualifier === qualifier)
    .map(({ word }) => word)
    .join('|')

/**
 * Where a number may not begin: inside another one, after a letter (A4, G20), after 第 (an ordinal), or
 * as the end of a range (10—20).
 */
const START = '(?<![0-9０-９A-Za-z.．,+/]|第[ ]?|[0-9０-９][ ]?[-—–~～至到]{1,2}[ ]?)'
const NUMBER = '(?:[0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9０-９]{1,15})(?:[.．][0-9０-９]{1,10})?'

/** A figure in a text: qualifier, number, multiplier and counter; made from the tables of counters and qualifiers. */
export const FIGURE_PATTERN = new RegExp(
  [
    `(?<before>${leading})?`,
    `${START}(?<number>${NUMBER})[ ]?`,
    `(?<odd>${wordsOf('odd')})?`,
    `(?<multiplier>${longestFirst(Object.keys(MULTIPLIERS))})?`,
    `(?<oddAfter>${wordsOf('odd')})?[ ]?`,
    `(?<counter>${COUNTER_PATTERN})`,
    `(?<over>${wordsOf('over')})?`,
  ].join(''),
  'g',
)
