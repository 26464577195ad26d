import type { Payload } from 'payload'
import { fromPlainText } from '../src/domain/richText/fromPlainText.ts'
import { WITHOUT_LAYOUT } from '../src/operations/layingOut/withoutLayout.ts'
import { requestAs } from '../src/operations/requestAs.ts'
import type { Report, Section, User } from '../src/payload-types.ts'
import { BENCH_YEAR } from './record/fullReportQuery.ts'
import { REPORT_PARTS } from './reportParts.ts'

const text = (plain: string): NonNullable<Section['body']> =>
  JSON.parse(JSON.stringify(fromPlainText(plain)))

/** Required by the types; what the system fills in is replaced. */
const system = { workflowState: 'draft', revision: 0 } as const

/** Writes the report that is measured, as a person, by the rules that hold for her. */
export const writeReport = async (
  payload: Payload,
  { editor, organization }: { readonly editor: User; readonly organization: string },
): Promise<{ readonly report: Report; readonly section: Section }> => {
  const as = async () =>
    ({ depth: 0, overrideAccess: false, req: await requestAs(payload, editor) }) as const
  const report = await payload.create({
    collection: 'reports',
    data: {
      ...system,
      organization,
      year: BENCH_YEAR,
      preamble: text(REPORT_PARTS.sectionText),
      title: '',
      format: 'R2014',
      scope: 'wholeArea',
      key: '',
    },
    context: WITHOUT_LAYOUT,
    ...(await as()),
  })
  const part = { ...system, report: report.id, order: '' } as const
  const sections: Section[] = []
  for (const { heading, covers } of REPORT_PARTS.sections) {
    const body = text(REPORT_PARTS.sectionText)
    const data = { ...part, heading, covers: [...covers], body }
    sections.push(await payload.create({ collection: 'sections', data, ...(await as()) }))
  }
  for (const { title, figures } of REPORT_PARTS.initiatives) {
    const data = { ...part, title, area: 'livelihood', figures: [...figures] }
    await payload.create({ collection: 'key-initiatives', data, ...(await as()) })
  }
  for (const { title, url } of REPORT_PARTS.proposals) {
    const data = { ...part, title, url }
    await payload.create({ collection: 'proposal-responses', data, ...(await as()) })
  }
  const [section] = sections
  if (!section) throw new Error('The report that is measured has no section')
  return { report, section }
}
