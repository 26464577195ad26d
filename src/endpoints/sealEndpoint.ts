import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { readWords } from '../operations/twoPersons/readWords.ts'
import { sealEdition } from '../operations/twoPersons/sealEdition.ts'
import { twoPersonResponse } from './twoPersonResponse.ts'
import { idAskedFor } from './idAskedFor.ts'

/** `POST /api/editions/{id}/seal` `{ reason, explanation? }` → 202 the first person, 200 the second. */
export const sealEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/seal',
  method: 'post',
  handler: async (req) => {
    const id = idAskedFor(req)
    await addDataAndFileToRequest(req)
    return twoPersonResponse(await sealEdition(req, id, readWords(req, req.data)))
  },
}
