import type { RecordView } from '../../RecordView.ts'
import { connection, type Page } from '../connection.ts'
import { isAskedFor } from '../isAskedFor.ts'
import { publishedKeyInitiative } from '../published/keyInitiative.ts'
import type { ReportFilter } from './matchingReports.ts'
import { partsOfReports } from './partsOfReports.ts'

interface Arguments extends ReportFilter, Page {
  readonly area?: string | null
}

/** The key initiatives of the newest editions, of one area or of all. */
export const keyInitiatives = async (args: Arguments, view: RecordView) => {
  const all = await partsOfReports(view, args, {
    meant: ({ areas }) => areas.map((area) => isAskedFor(area, args.area)),
    of: (snapshot) => snapshot.keyInitiatives,
    publish: publishedKeyInitiative,
  })
  return connection('keyInitiatives', all, { ...args, byDefault: 50 })
}
