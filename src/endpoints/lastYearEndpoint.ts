import type { Endpoint } from 'payload'
import { lastYear } from '../operations/lastYear/lastYear.ts'
import { refuse } from '../operations/refuse.ts'
import { documentOf } from './documentOf.ts'

/** `GET /api/reports/{id}/last-year`: what last year's newest public edition offers to the report. */
export const lastYearEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/last-year',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
    return Response.json(await lastYear(req, documentOf(req).id))
  },
}
