import { COUNTER_PATTERN, longestFirst } from '../text/figures/counterPattern.ts'
import { MULTIPLIERS } from '../text/figures/counters.ts'
import { TRAILING_QUALIFIERS } from '../text/figures/qualifiers.ts'

/** Units of dates, spans of time and rates, which make no figure of a report and are read with their number all the same. */
const MORE_UNITS = [
  '个百分点',
  '个工作日',
  '个自然日',
  '个月',
  '个季度',
  '年',
  '月',
  '日',
  '号',
  '时',
  '分',
  '小时',
  '天',
  '周',
  '倍',
  '岁',
  '届',
  '%',
  '％',
  '‰',
]

const odd = `(?:${longestFirst(TRAILING_QUALIFIERS.map(({ word }) => word))})?`
const multiplier = `(?:${longestFirst(Object.keys(MULTIPLIERS))})`
const unit = `(?:${longestFirst(MORE_UNITS)}|${COUNTER_PATTERN})`
const digits = '(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9０-９]+)(?:[.．][0-9０-９]+)*'
const counted = `[ ]?${odd}${multiplier}?${odd}[ ]?${unit}|[ ]?${odd}${multiplier}${odd}`
const inWords = `(?<!第)[一二两三四五六七八九十][一二两三四五六七八九十百千万亿零〇]{0,12}(?:${COUNTER_PATTERN})`

/** A number with what it counts: 23.6万条, 1,066件, 106.4%, 2017年, 800余条, 三次. A letter before makes it a name: A4. */
export const NUMBER_WORD = new RegExp(
  `(?<![A-Za-z])(?:${digits}(?:${counted})?)|百分之[一二三四五六七八九十点零]{1,9}|${inWords}`,
  'g',
)

const WHOLE = new RegExp(`^(?:${NUMBER_WORD.source})$`)

/** Whether a word is a number with its unit, or without. */
export const isNumberWord = (word: string): boolean =>
  /^[0-9０-９一二两三四五六七八九十百]/.test(word) && WHOLE.test(word)

/** What a number says, however wide it is typed and whether or not thousands are parted. */
export const numberSays = (word: string): string => word.normalize('NFKC').replaceAll(/[,\s]/g, '')

/** What a number counts: its letters without the digits. */
export const unitIn = (word: string): string => word.replaceAll(/[0-9０-９.．,\s]/g, '')
