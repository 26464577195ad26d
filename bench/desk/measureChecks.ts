import { readFileSync } from 'node:fs'
import { runChecks } from '../../src/domain/checks/runChecks.ts'
import { similarPairs } from '../../src/domain/checks/similarity/similarPairs.ts'
import { readReport } from '../../src/import/parseReport.ts'
import { toCheckedReport } from '../../src/import/toCheckedReport.ts'

const SIZES = [12_500, 25_000, 50_000, 100_000]
const COUNTS = [125, 250, 500]
const BALANCED = readFileSync('tests/fixtures/checks/balanced-2022.txt', 'utf8')
const PROSE = readFileSync('seed/data/taicang-2017.txt', 'utf8')

const seconds = (work: () => void): string => {
  const start = performance.now()
  work()
  return ((performance.now() - start) / 1000).toFixed(2)
}

/** A balanced report with all its tables and as much prose of the seed as makes the given length. */
const reportOf = (length: number): string => {
  const paragraphs = PROSE.split('\n').filter((line) => line.length > 100)
  let more = ''
  while (BALANCED.length + more.length < length) more += `${paragraphs.join('\n')}\n`
  return BALANCED.replace(
    '二、主动公开',
    `${more.slice(0, Math.max(0, length - BALANCED.length))}\n二、主动公开`,
  )
}

/** The report of an office of a province: half of its sentences its own, some shared with its neighbours. */
const neighbour = (place: number): string => {
  const sentences = PROSE.split('。')
  return sentences
    .map((sentence, at) =>
      (at + place) % 3 === 0
        ? sentence
        : [...sentence]
            .map((c, i) => String.fromCodePoint((c.codePointAt(0) ?? 0) + ((i * place) % 7)))
            .join(''),
    )
    .join('。')
}

/** How long the checks of one report and the comparison of a province take, by size. */
export const measureChecks = (): readonly string[] => {
  const checked = SIZES.map((length) => {
    const text = reportOf(length)
    const time = seconds(() => {
      const report = toCheckedReport(readReport(text))
      if (report) runChecks(report)
    })
    return `${length} characters ${time} s`
  })
  const compared = COUNTS.map((count) => {
    const texts = Array.from({ length: count }, (_, place) => neighbour(place))
    let pairs = 0
    const time = seconds(() => {
      pairs = similarPairs(texts, 0.3).length
    })
    return `${count} reports ${time} s (${pairs} pairs)`
  })
  return [`Checks: ${checked.join(', ')}`, `Likeness: ${compared.join(', ')}`]
}
