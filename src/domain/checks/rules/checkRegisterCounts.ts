import { compare } from '../../formats/decimal.ts'
import { readStatements, type Statement } from '../../text/prose/readStatements.ts'
import type { CheckedProposal, CheckedReport, Passage } from '../CheckedReport.ts'
import type { Observation } from '../Finding.ts'
import { isComparison } from '../isComparison.ts'
import { passagesOf } from '../passagesOf.ts'
import { placeOf } from '../placeOf.ts'
import type { Rule } from './Rule.ts'

const KINDS = [
  { kind: 'suggestion', word: /建议/ },
  { kind: 'proposal', word: /提案/ },
  { kind: 'motion', word: /议案/ },
] as const
const CLASS = /([A-Z])类/
const HANDLED = /承办|办理|收到|交办|答复/

/** The kinds that words name; all of them where they name none. */
const kindsIn = (words: string): readonly string[] => {
  const named = KINDS.filter(({ word }) => word.test(words))
  return (named.length > 0 ? named : KINDS).map(({ kind }) => kind)
}

const count = (entries: readonly CheckedProposal[], kinds: readonly string[]): number =>
  entries.filter(({ kind }) => kind && kinds.includes(kind)).length

/** What the register says to a count of the prose; null where the prose counts something else. */
const registered = (
  { number, ...entries }: { readonly number: Statement; readonly all: readonly CheckedProposal[] },
  sentence: string,
): number | null => {
  const { lead } = number
  if (number.counter !== '件' || number.qualifier !== null || isComparison(lead)) return null
  const before = sentence.slice(0, number.from)
  const [, printedClass] = CLASS.exec(lead) ?? []
  if (printedClass !== undefined) {
    const known = entries.all.filter(({ result }) => result)
    if (known.length < entries.all.length || !/建议|提案|议案/.test(before)) return null
    const classed = entries.all.filter(({ result }) => result === printedClass)
    return count(classed, kindsIn(before))
  }
  if (!KINDS.some(({ word }) => word.test(lead)) || !(HANDLED.test(before) || /其中/.test(lead)))
    return null
  return count(entries.all, kindsIn(lead))
}

const observe = (report: CheckedReport, passage: Passage): Observation[] =>
  readStatements(passage.text).flatMap(({ text, statements }) =>
    statements.flatMap((number): Observation[] => {
      const own = registered({ number, all: report.proposals }, text)
      if (own === null || compare(number.amount, String(own)) === 0) return []
      const found = `${number.lead.trim()}${number.text}`
      return [{ check: 'PROPOSAL-COUNT', where: placeOf(passage), found, expected: String(own) }]
    }),
  )

/**
 * What the prose says of suggestions and proposals (承办建议52件，其中A类33件) is what the register counts.
 * A list of links without numbers is no register, and one with an entry of unknown class counts no classes.
 */
export const checkRegisterCounts: Rule = (report) => {
  const { proposals } = report
  if (proposals.length === 0 || proposals.some(({ number, kind }) => !number || !kind)) return []
  return passagesOf(report).flatMap((passage) => observe(report, passage))
}
