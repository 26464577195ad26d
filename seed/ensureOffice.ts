import type { PayloadRequest } from 'payload'
import { registerOrganization } from '../src/operations/registerOrganization.ts'
import { TAICANG } from './organization.ts'

/**
 * Registers the seed's organization and names it the office's own. Answers its id. Authority: the
 * system's own, in a database where nobody but the demo has an account.
 */
export const ensureOffice = async (req: PayloadRequest): Promise<string> => {
  const { id } = await registerOrganization(req, TAICANG)
  await req.payload.updateGlobal({
    slug: 'settings',
    data: { office: id },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return id
}
