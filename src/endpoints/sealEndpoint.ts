import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { refuse } from '../operations/refuse.ts'
import { readWords } from '../operations/twoPersons/readWords.ts'
import { sealEdition } from '../operations/twoPersons/sealEdition.ts'
import { twoPersonResponse } from './twoPersonResponse.ts'

/** `POST /api/editions/{id}/seal` `{ reason, explanation? }` → 202 the first person, 200 the second. */
export const sealEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/seal',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
    const id = req.routeParams?.['id']
    if (typeof id !== 'string') throw refuse(req, { code: 'NOT_FOUND' })
    await addDataAndFileToRequest(req)
    return twoPersonResponse(await sealEdition(req, id, readWords(req, req.data)))
  },
}
