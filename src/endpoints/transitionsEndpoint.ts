import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { findVisible } from '../operations/findVisible.ts'
import { refuse } from '../operations/refuse.ts'
import { readTransitionRequest } from '../operations/transitionRequest.ts'
import { transitionReport } from '../operations/transitionReport.ts'
import { documentOf } from './documentOf.ts'

const transitionItem = async (
  req: PayloadRequest,
  document: ReturnType<typeof documentOf>,
): Promise<never> => {
  if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
  if (!(await findVisible(req, document))) throw refuse(req, { code: 'NOT_FOUND' })
  throw refuse(req, { code: 'UNKNOWN_TRANSITION', field: 'transition' })
}

/** `POST /api/{collection}/{id}/transitions` → `{ doc }` or a refusal. */
export const transitionsEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/transitions',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
    const { collection, id } = documentOf(req)
    await addDataAndFileToRequest(req)
    const request = readTransitionRequest(req, req.data)
    if (collection !== 'reports') return transitionItem(req, { collection, id })
    return Response.json({ doc: await transitionReport(req, id, request) })
  },
}
