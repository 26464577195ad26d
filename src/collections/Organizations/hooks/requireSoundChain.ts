import type { CollectionBeforeValidateHook } from 'payload'
import { languageOf } from '../../../domain/localized.ts'
import { CHAIN_MESSAGES } from '../../../domain/workflow/chainMessages.ts'
import { chainProblems } from '../../../domain/workflow/stages.ts'
import { refuse } from '../../../operations/refuse.ts'

/** A chain of stages without clearance, or that does not end in signature, is refused with all that is wrong with it. */
export const requireSoundChain: CollectionBeforeValidateHook = ({ data, req }) => {
  const stages: unknown = data?.['stages']
  if (stages === undefined) return data
  const problems = chainProblems(stages)
  if (problems.length === 0) return data
  const language = languageOf(req.i18n.language)
  throw refuse(req, {
    code: 'CHAIN_INVALID',
    refusals: problems.map((problem) => ({
      message: CHAIN_MESSAGES[problem][language],
      field: 'stages',
    })),
  })
}
