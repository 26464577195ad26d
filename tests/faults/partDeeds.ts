import type { Report, Section } from '../../src/payload-types.ts'
import { auditOf } from '../support/auditOf.ts'
import { makeSection } from '../support/makeSection.ts'
import { sectionsOf } from '../support/sectionsOf.ts'
import { transitionPart } from '../support/transitionPart.ts'
import { walkTo } from '../support/walkTo.ts'
import type { Deed } from './Deed.ts'
import type { FilledDesk } from './fillDesk.ts'
import { transitionDeed } from './transitionDeed.ts'

interface InParts {
  readonly report: Report
  readonly sections: readonly Section[]
}

/** A draft of two parts, both in review or both approved. */
const inParts = async (
  { payload, office, makeInParts }: FilledDesk,
  state: 'approved' | 'inReview',
): Promise<InParts> => {
  const report = await makeInParts()
  await makeSection(payload, office.editor, { report: report.id })
  const sections = await sectionsOf(payload, report)
  for (const { id } of sections) {
    const place = { collection: 'sections', id } as const
    await transitionPart(payload, office.editor, place, { transition: 'submit' })
    if (state === 'inReview') continue
    await transitionPart(payload, office.reviewer, place, { transition: 'approve' })
  }
  return { report, sections }
}

const first = (state: 'approved' | 'inReview') => async (desk: FilledDesk) => ({
  id: (await inParts(desk, state)).sections[0]?.id ?? '',
})

/** What of the parts follows a report that is sent back: their states, and how often the audit tells of one opened. */
const lookAt =
  ({ payload }: FilledDesk, report: Report) =>
  async () => {
    const sections = await sectionsOf(payload, report)
    const told = await Promise.all(sections.map(({ id }) => auditOf(payload, id)))
    return {
      parts: sections.map(({ workflowState }) => workflowState),
      opened: told.map((events) => events.filter(({ action }) => action === 'item.reopen').length),
    }
  }

/** What is done where each part is reviewed by itself. */
export const PART_DEEDS: readonly Deed[] = [
  transitionDeed({
    name: 'approve',
    by: 'reviewer',
    request: { transition: 'approve' },
    collection: 'sections',
    make: first('inReview'),
    before: { workflowState: 'inReview' },
    after: { workflowState: 'approved' },
  }),
  transitionDeed({
    name: 'reopen',
    by: 'editor',
    request: { transition: 'reopen', reason: '改一个逗号' },
    collection: 'sections',
    make: first('approved'),
    before: { workflowState: 'approved' },
    after: { workflowState: 'draft' },
  }),
  transitionDeed({
    name: 'sendBack of a named part',
    by: 'publisher',
    request: { transition: 'sendBack', reason: '改一个逗号' },
    collection: 'reports',
    make: async (desk) => {
      const { report, sections } = await inParts(desk, 'approved')
      await walkTo(desk.payload, desk.office, report, 'signed')
      const named = sections[1]?.id ?? ''
      return {
        id: report.id,
        request: { transition: 'sendBack', reopen: [named] },
        beside: {
          look: lookAt(desk, report),
          before: { parts: ['approved', 'approved'], opened: [0, 0] },
          after: { parts: ['approved', 'draft'], opened: [0, 1] },
        },
      }
    },
    before: { workflowState: 'signed', publicState: 'never' },
    after: { workflowState: 'draft', publicState: 'never' },
  }),
]
