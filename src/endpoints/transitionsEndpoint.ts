import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { refuse } from '../operations/refuse.ts'
import { transitionItem } from '../operations/transitionItem.ts'
import { readTransitionRequest } from '../operations/transitionRequest.ts'
import { transitionReport } from '../operations/transitionReport.ts'
import { documentOf } from './documentOf.ts'

/** `POST /api/{collection}/{id}/transitions` → `{ doc }` or a refusal. */
export const transitionsEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/transitions',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
    const { collection, id } = documentOf(req)
    await addDataAndFileToRequest(req)
    const request = readTransitionRequest(req, req.data)
    const doc =
      collection === 'reports'
        ? await transitionReport(req, id, request)
        : await transitionItem(req, { collection, id }, request)
    return Response.json({ doc })
  },
}
