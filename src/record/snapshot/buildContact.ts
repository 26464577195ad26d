import type { Report } from '../../payload-types.ts'
import type { SnapshotContact } from './types.ts'

/** How the office is reached, as it is published; null where nothing of it was given. */
export const buildContact = ({ contact }: Report): SnapshotContact | null => {
  if (!contact || !Object.values(contact).some(Boolean)) return null
  const { address, postcode, telephone, email } = contact
  return {
    address: address || null,
    postcode: postcode || null,
    telephone: telephone || null,
    email: email || null,
  }
}
