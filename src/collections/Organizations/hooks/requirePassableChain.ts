import type { CollectionBeforeChangeHook } from 'payload'
import { refuse } from '../../../operations/refuse.ts'
import type { Organization } from '../../../payload-types.ts'

/** A stage is passed by one person: more persons than stages could never come together. */
export const requirePassableChain: CollectionBeforeChangeHook<Organization> = ({ data, req }) => {
  const { minimumPersons, stages } = data
  if (typeof minimumPersons !== 'number' || !Array.isArray(stages)) return data
  if (minimumPersons > stages.length) {
    const values = { persons: minimumPersons, stages: stages.length }
    throw refuse(req, { code: 'CHAIN_TOO_SHORT', field: 'minimumPersons', values })
  }
  return data
}
