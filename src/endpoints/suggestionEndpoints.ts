import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { acceptSuggestion, declineSuggestion } from '../operations/comments/decideSuggestion.ts'
import { idAskedFor } from './idAskedFor.ts'

const deciding = (
  name: string,
  decide: (req: PayloadRequest, id: string) => Promise<void>,
): Omit<Endpoint, 'root'> => ({
  path: `/:id/${name}`,
  method: 'post',
  handler: async (req) => {
    const id = idAskedFor(req)
    await addDataAndFileToRequest(req)
    await decide(req, id)
    const doc = await req.payload.findByID({
      collection: 'comments',
      id,
      depth: 0,
      overrideAccess: false,
      req,
    })
    return Response.json({ doc })
  },
})

const revisionIn = ({ data }: PayloadRequest): number | undefined => {
  const revision: unknown = data?.['revision']
  return typeof revision === 'number' ? revision : undefined
}

/** `POST /api/comments/{id}/accept` `{ revision }` (that of the document) and `…/decline` → `{ doc }`, the comment. */
export const suggestionEndpoints = [
  deciding('accept', (req, id) => acceptSuggestion(req, id, revisionIn(req))),
  deciding('decline', declineSuggestion),
]
