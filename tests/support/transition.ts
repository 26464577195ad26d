import type { Payload } from 'payload'
import type { Language } from '../../src/domain/localized.ts'
import type { TransitionRequest } from '../../src/domain/workflow/types.ts'
import type { Report, User } from '../../src/payload-types.ts'
import { requestOf } from './requestOf.ts'

type Given = TransitionRequest & { readonly language?: Language }

/**
 * Takes a report through one transition as a person. Sends the revision that the report has now unless
 * one is given (`revision: undefined` sends none).
 */
export const transition = async (
  payload: Payload,
  person: User | null,
  { id }: Pick<Report, 'id'>,
  { language, ...given }: Given,
): Promise<Report> => {
  const { transitionReport } = await import('../../src/operations/transitionReport.ts')
  const { revision } = await payload.findByID({ collection: 'reports', id, depth: 0 })
  const req = await requestOf(payload, person, language)
  return transitionReport(req, id, { revision, ...given })
}
