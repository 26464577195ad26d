import { expect } from '@jest/globals'
import type { Payload } from 'payload'
import type { Organization } from '../../src/payload-types.ts'
import type { Office } from './makeOffice.ts'
import { rest } from './rest.ts'
import { revisionOf } from './revisionOf.ts'

/** Changes the rules of an office's organization, as its security administrator does. */
export const setRules = async (
  payload: Payload,
  { organization, securityAdministrator }: Office,
  rules: Partial<Organization>,
): Promise<void> => {
  const revision = await revisionOf(payload, 'organizations', organization.id)
  const { status } = await rest(payload, securityAdministrator, {
    method: 'PATCH',
    path: `/organizations/${organization.id}`,
    body: { ...rules, revision },
  })
  expect(status).toBe(200)
}
