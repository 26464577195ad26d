import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { endDeputation } from '../operations/deputies/endDeputation.ts'
import { nameDeputy } from '../operations/deputies/nameDeputy.ts'
import { bodyOf } from './bodyOf.ts'
import { idAskedFor } from './idAskedFor.ts'

const NAMING = z.object({ deputy: z.string().min(1), from: z.iso.date(), until: z.iso.date() })
const ENDING = z.object({ deputation: z.string().min(1) })

/**
 * `POST /api/users/{id}/deputies` `{ deputy, from, until }` names who stands for a person, days as `yyyy-mm-dd` ·
 * `POST …/deputies/end` `{ deputation }` ends it; both answer `{ revision }`, that of
 * the account since.
 */
export const deputyEndpoints = [
  {
    method: 'post' as const,
    path: '/:id/deputies',
    handler: async (req: PayloadRequest) => {
      const id = idAskedFor(req)
      const { revision } = await nameDeputy(req, id, await bodyOf(req, NAMING))
      return Response.json({ revision })
    },
  },
  {
    method: 'post' as const,
    path: '/:id/deputies/end',
    handler: async (req: PayloadRequest) => {
      const id = idAskedFor(req)
      const { revision } = await endDeputation(req, id, await bodyOf(req, ENDING))
      return Response.json({ revision })
    },
  },
]
