import { addWorkingDays } from '../../text/workingDays.ts'
import type { CheckedProposal } from '../CheckedReport.ts'
import type { Observation } from '../Finding.ts'
import type { Rule } from './Rule.ts'

/** Working days after the reply until which it is published. */
const WORKING_DAYS = 20
const NO_CALENDAR = { daysOff: [], daysWorked: [] }

const identityOf = ({ kind, session, number }: CheckedProposal): string | null =>
  number ? `${session ?? ''}|${kind ?? ''}|${number}` : null

/** The register of proposals: numbers once, replies and publication in time, reasons where a reply is withheld. */
export const checkRegister: Rule = ({ proposals }, { calendar = NO_CALENDAR }) => {
  const identities = proposals.map(identityOf)
  return proposals.flatMap((entry, place): Observation[] => {
    const { id, number, title, dueOn, repliedOn, publishedOn, disclosure, reason } = entry
    const where = { section: `/proposalResponses/${id}` }
    const identity = identities[place]
    const isRepeated =
      identity !== null && identity !== undefined && identities.indexOf(identity) < place
    const until = repliedOn ? addWorkingDays(repliedOn, WORKING_DAYS, calendar) : null
    const observations: (Observation | false)[] = [
      isRepeated && { check: 'PROPOSAL-NUMBER', where, found: number ?? '', expected: '' },
      Boolean(dueOn && repliedOn && repliedOn > dueOn) && {
        check: 'PROPOSAL-LATE',
        where,
        found: `${title}：${repliedOn ?? ''}答复`,
        expected: dueOn ?? '',
      },
      until !== null &&
        Boolean(publishedOn && publishedOn > until) && {
          check: 'PROPOSAL-PUBLISHED',
          where,
          found: `${title}：${publishedOn ?? ''}公开`,
          expected: until,
        },
      disclosure === 'withheld' &&
        !reason?.trim() && { check: 'PROPOSAL-REASON', where, found: title, expected: '依据' },
    ]
    return observations.filter((each) => each !== false)
  })
}
