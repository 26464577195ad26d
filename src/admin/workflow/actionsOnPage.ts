import { cache } from 'react'
import { actionsOnReport } from '../../operations/actionsOnReport.ts'

/** What may be done with a report, worked out once for the page that is drawn of it: several panels ask. */
export const actionsOnPage = cache(actionsOnReport)
