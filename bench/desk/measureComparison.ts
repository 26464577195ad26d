import { readFileSync } from 'node:fs'
import { blocksOfLines } from '../../src/domain/compare/blocksOf.ts'
import { compareBlocks } from '../../src/domain/compare/compareBlocks.ts'

const LENGTH = 20_000
const TIMES = 5
const PROSE = readFileSync('seed/data/taicang-2017.txt', 'utf8')

/** The seed's own sentences in another order each time, so that a text of the length repeats none beside itself. */
const textFrom = (start: number): string => {
  const sentences = PROSE.split(/(?<=。)/)
  let text = ''
  for (let at = start; text.length < LENGTH; at += 1) {
    text += sentences[(at * 7) % sentences.length] ?? ''
    if (at % 4 === 3) text += '\n'
  }
  return text.slice(0, LENGTH)
}

/** A text with none of another one's words: every character of it moved on by some. */
const foreign = (text: string): string =>
  [...text]
    .map((c) => (/\p{Script=Han}/u.test(c) ? String.fromCodePoint((c.codePointAt(0) ?? 0) + 3) : c))
    .join('')

const PAIRS = (): readonly (readonly [string, string, string])[] => {
  const text = textFrom(0)
  const lines = text.split('\n')
  const moved = [...lines.slice(lines.length / 2), ...lines.slice(0, lines.length / 2)]
  const repeated = '同比增加。\n'.repeat(LENGTH / 6)
  return [
    ['numbers changed', text, text.replaceAll(/(\d)(?=[条件次])/g, '9')],
    ['all new', '', text],
    ['halves changed places', text, moved.join('\n')],
    ['another order', text, textFrom(3)],
    ['all different', text, foreign(text)],
    ['all different, one paragraph', text.replaceAll('\n', ''), foreign(text).replaceAll('\n', '')],
    ['the same line repeated', repeated, repeated.replaceAll('增加。', '增长，')],
  ]
}

/** The processor's time in milliseconds: what else runs on the machine is not in it. */
const milliseconds = (work: () => void): number => {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** How long two texts of 20,000 characters take to compare, the median of several times. */
export const measureComparison = (): string => {
  const told = PAIRS().map(([what, before, after]) => {
    const times = Array.from({ length: TIMES }, () =>
      milliseconds(() => compareBlocks(blocksOfLines(before), blocksOfLines(after))),
    ).toSorted((a, b) => a - b)
    return `${what} ${times[2]?.toFixed(0)} ms`
  })
  return `Comparison of ${LENGTH} characters: ${told.join(', ')}`
}
