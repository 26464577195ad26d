import { idOf, type Membership, reaches, type Superiors } from './memberships.ts'

/**
 * Whether what a membership reaches lies within some organizations: of two scopes the narrower one. Nobody
 * gives or takes what reaches further than she does herself.
 */
export const covers = (
  organizations: 'all' | readonly string[],
  membership: Membership,
  superiors: Superiors,
): boolean => {
  if (organizations === 'all') return true
  if (membership.scope === 'all') return false
  const reached = [...superiors.keys()].filter((each) => reaches(membership, each, superiors))
  return [idOf(membership.organization), ...reached].every((each) => organizations.includes(each))
}
