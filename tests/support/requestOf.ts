import { initI18n } from '@payloadcms/translations'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { Language } from '../../src/domain/localized.ts'
import type { User } from '../../src/payload-types.ts'

/**
 * A request as it arrives from a person (null: nobody), in her language: her account is read anew, as
 * signing a request does. Make one for each call: transactions and context live on it.
 */
export const requestOf = async (
  payload: Payload,
  person: Pick<User, 'id'> | null,
  language: Language = 'zh',
): Promise<PayloadRequest> => {
  const i18n = await initI18n({ config: payload.config.i18n, context: 'api', language })
  if (!person) return createLocalReq({ req: { i18n } }, payload)
  const account = await payload.findByID({ collection: 'users', id: person.id, depth: 0 })
  const { withStandIns } = await import('../../src/operations/deputies/withStandIns.ts')
  const user = await withStandIns(payload, account)
  return createLocalReq({ user: { ...user, collection: 'users' }, req: { i18n } }, payload)
}
