import { chineseNumeral } from './numerals.ts'

/** The deepest level of the chapter tree. */
export const DEEPEST_LEVEL = 4

const PRINTED: readonly ((index: number) => string)[] = [
  (index) => `${chineseNumeral(index)}、`,
  (index) => `（${chineseNumeral(index)}）`,
  (index) => `${index}.`,
  (index) => `（${index}）`,
]

/**
 * The number of a heading as printed: `一、` `（一）` `1.` `（1）` for levels 1 to 4; `index` counts from 1.
 * A deeper level is printed as the deepest.
 */
export const headingNumber = (level: number, index: number): string =>
  (PRINTED[Math.min(level, DEEPEST_LEVEL) - 1] ?? String)(index)
