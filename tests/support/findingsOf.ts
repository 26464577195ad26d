import type { Payload } from 'payload'
import type { Language } from '../../src/domain/localized.ts'
import type { ToldFindings } from '../../src/operations/checking/findingsOnReport.ts'
import type { Report, User } from '../../src/payload-types.ts'
import { rest } from './rest.ts'

/** What the checks find in a report, as a person is told. Fails where she is told nothing. */
export const findingsOf = async (
  payload: Payload,
  person: User,
  { id }: Pick<Report, 'id'>,
  language: Language = 'zh',
): Promise<ToldFindings> => {
  const { status, body } = await rest(payload, person, {
    path: `/reports/${id}/findings`,
    language,
  })
  if (status !== 200) throw new Error(JSON.stringify(body))
  return Object(body)
}
