import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { refuse } from '../operations/refuse.ts'
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
    // The parts of a report have no transition that is carried out now.
    if (collection !== 'reports') {
      throw refuse(req, { code: 'UNKNOWN_TRANSITION', field: 'transition' })
    }
    return Response.json({ doc: await transitionReport(req, id, request) })
  },
}
