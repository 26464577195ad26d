import type { Payload } from 'payload'
import type { Report, User } from '../../src/payload-types.ts'
import { explainFindings } from './explainFindings.ts'
import type { Office } from './makeOffice.ts'
import { transition } from './transition.ts'

type Stop = 'firstReview' | 'clearance' | 'signature' | 'signed' | 'published'

interface Step {
  readonly reaches: Stop
  readonly by: (office: Office) => User
  readonly request: Parameters<typeof transition>[3]
}

const STEPS: readonly Step[] = [
  {
    reaches: 'firstReview',
    by: ({ editor }) => editor,
    request: { transition: 'submit', changeNote: '更正一处数据。' },
  },
  {
    reaches: 'clearance',
    by: ({ reviewer }) => reviewer,
    request: { transition: 'pass', proofread: true },
  },
  {
    reaches: 'signature',
    by: ({ clearanceOfficer }) => clearanceOfficer,
    request: { transition: 'pass', proofread: true, outcome: 'disclose' },
  },
  {
    reaches: 'signed',
    by: ({ signatory }) => signatory,
    request: { transition: 'pass', proofread: true },
  },
  { reaches: 'published', by: ({ publisher }) => publisher, request: { transition: 'publish' } },
]

/**
 * Walks a report that is a draft up to a state of the default chain, each step by whom it falls to; what the
 * checks find is explained before.
 */
export const walkTo = async (
  payload: Payload,
  office: Office,
  report: Pick<Report, 'id'>,
  stop: Stop,
): Promise<Report> => {
  await explainFindings(payload, office.editor, report.id)
  const last = STEPS.findIndex(({ reaches }) => reaches === stop)
  for (const { by, request } of STEPS.slice(0, last + 1)) {
    await transition(payload, by(office), report, request)
  }
  return payload.findByID({ collection: 'reports', id: report.id, depth: 0 })
}
