import { LINK_FAULTS, type LinkCheck } from '../../links/LinkCheck.ts'
import type { CheckedProposal } from '../CheckedReport.ts'
import type { Observation } from '../Finding.ts'
import { placedAddresses } from '../placedAddresses.ts'
import type { Rule } from './Rule.ts'

const why = ({ fault, status }: LinkCheck): string => {
  const words = fault === null ? '' : LINK_FAULTS[fault].zh
  return status === null ? words : `${words} ${status}`
}

const withoutMarks = (text: string): string =>
  text.normalize('NFKC').replace(/[\p{P}\p{S}\s]/gu, '')

/** Whether the page of an entry says whose reply it is: an entry of the register, not one of a list of links. */
const isUnnamed = ({ title, number }: CheckedProposal, { pageText }: LinkCheck): boolean =>
  Boolean(number) && pageText !== null && !withoutMarks(pageText).includes(withoutMarks(title))

/** Addresses answer, and the page of a register’s entry names it. What was not visited is not judged. */
export const checkLinks: Rule = (report, { links }) => {
  if (!links) return []
  const seen = new Set<string>()
  const dead = placedAddresses(report).flatMap(({ address, where }): Observation[] => {
    const link = links.get(address)
    if (link?.state !== 'dead' || seen.has(address)) return []
    seen.add(address)
    return [{ check: 'LINK-DEAD', where, found: address, expected: why(link) }]
  })
  const unnamed = report.proposals.flatMap((entry): Observation[] => {
    const link = entry.url ? links.get(entry.url) : undefined
    if (link?.state !== 'alive' || !isUnnamed(entry, link)) return []
    const where = { section: `/proposalResponses/${entry.id}` }
    return [{ check: 'LINK-ENTRY', where, found: link.address, expected: entry.title }]
  })
  return [...dead, ...unnamed]
}
