import { addDataAndFileToRequest, type Endpoint } from 'payload'
import type { PurgeableCollection } from '../domain/twoPersons/purged.ts'
import { purgeDocument } from '../operations/twoPersons/purgeDocument.ts'
import { readWords } from '../operations/twoPersons/readWords.ts'
import { twoPersonResponse } from './twoPersonResponse.ts'
import { idAskedFor } from './idAskedFor.ts'

/** `POST /api/{collection}/{id}/purge` `{ reason, extent? }` → 202 the first person, 200 the second. */
export const purgeEndpoint = (collection: PurgeableCollection): Omit<Endpoint, 'root'> => ({
  path: '/:id/purge',
  method: 'post',
  handler: async (req) => {
    const id = idAskedFor(req)
    await addDataAndFileToRequest(req)
    return twoPersonResponse(await purgeDocument(req, { collection, id }, readWords(req, req.data)))
  },
})
