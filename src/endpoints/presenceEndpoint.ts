import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { notePresence } from '../operations/presence/notePresence.ts'
import { readPresence } from '../operations/presence/readPresence.ts'
import { refuse } from '../operations/refuse.ts'
import { documentOf } from './documentOf.ts'

/** `POST /api/{collection}/{id}/presence` `{ page, hasUnsaved?, isLeaving? }`: a page of the document is open; who else has it open. */
export const presenceEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/presence',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
    const place = documentOf(req)
    await addDataAndFileToRequest(req)
    return Response.json(await notePresence(req, { ...place, told: readPresence(req, req.data) }))
  },
}
