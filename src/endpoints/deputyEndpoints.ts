import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { deputationsOf } from '../operations/deputies/deputationsOf.ts'
import { endDeputation } from '../operations/deputies/endDeputation.ts'
import { nameDeputy } from '../operations/deputies/nameDeputy.ts'
import type { User } from '../payload-types.ts'
import { bodyOf } from './bodyOf.ts'
import { idAskedFor } from './idAskedFor.ts'

const NAMING = z.object({ deputy: z.string().min(1), from: z.iso.date(), until: z.iso.date() })
const ENDING = z.object({ deputation: z.string().min(1) })

const told = async (req: PayloadRequest, account: User): Promise<Response> => {
  const { deputies } = await deputationsOf(req, account)
  return Response.json({ revision: account.revision ?? 0, deputies })
}

/**
 * `POST /api/users/{id}/deputies` `{ deputy, from, until }` names who stands for a person, days as `yyyy-mm-dd` ·
 * `POST …/deputies/end` `{ deputation }` ends it; both answer `{ revision, deputies: [{ id, name, from, until, standing }] }`,
 * the account's since.
 */
export const deputyEndpoints = [
  {
    method: 'post' as const,
    path: '/:id/deputies',
    handler: async (req: PayloadRequest) => {
      const id = idAskedFor(req)
      return told(req, await nameDeputy(req, id, await bodyOf(req, NAMING)))
    },
  },
  {
    method: 'post' as const,
    path: '/:id/deputies/end',
    handler: async (req: PayloadRequest) => {
      const id = idAskedFor(req)
      return told(req, await endDeputation(req, id, await bodyOf(req, ENDING)))
    },
  },
]
