import { initI18n } from '@payloadcms/translations'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { Language } from '../domain/localized.ts'
import type { User } from '../payload-types.ts'

/**
 * A request of a person who does not come over HTTP: whoever a command acts for, or null for the system
 * itself. Refusals come in the language. One for each verb: a transaction lives on it.
 */
export const requestAs = async (
  payload: Payload,
  person: User | null,
  language: Language = 'zh',
): Promise<PayloadRequest> => {
  const i18n = await initI18n({ config: payload.config.i18n, context: 'api', language })
  return person
    ? createLocalReq({ user: { ...person, collection: 'users' }, req: { i18n } }, payload)
    : createLocalReq({ req: { i18n } }, payload)
}
