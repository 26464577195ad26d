import { maskQuoted } from '../../text/figures/maskQuoted.ts'
import type { Observation } from '../Finding.ts'
import { passagesOf } from '../passagesOf.ts'
import { placeOf } from '../placeOf.ts'
import type { Rule } from './Rule.ts'

const SHORTEST = 3

/** The place of an organization: 东湖县 of 东湖县人民政府. */
const placeName = (organization: string): string =>
  organization.replace(/(?:人民政府)?(?:办公室)?$/, '')

/** No name of an organization from elsewhere stands in a report: it came with a copied text. */
export const checkForeignNames: Rule = (report, { neighbours = [], relatives = [] }) => {
  const own = report.organization ?? ''
  const names = neighbours
    .flatMap(({ organization }) =>
      organization === null || relatives.includes(organization) ? [] : [placeName(organization)],
    )
    .filter(
      (name) => name.length >= SHORTEST && !own.includes(name) && !name.includes(placeName(own)),
    )
  if (names.length === 0) return []
  return passagesOf(report).flatMap((passage) => {
    const text = maskQuoted(passage.text)
    return names
      .filter((name) => text.includes(name))
      .map((name): Observation => ({
        check: 'PLACE-FOREIGN',
        where: placeOf(passage),
        found: name,
        expected: '其他单位',
      }))
  })
}
