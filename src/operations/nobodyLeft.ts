import type { PayloadRequest } from 'payload'
import { idOf, loadSuperiors } from '../access/memberships.ts'
import { withRoles } from '../access/withRoles.ts'
import { languageOf } from '../domain/localized.ts'
import { formatMessage } from '../domain/messages.ts'
import { isPermitted } from '../domain/permissions.ts'
import type { Role } from '../domain/roles.ts'
import { NO_ADMINISTRATOR, NOBODY_LEFT } from '../domain/workflow/nobodyLeftMessage.ts'
import type { Subject } from '../domain/workflow/types.ts'
import { passesOf, whoMayPass } from '../domain/workflow/whoMayPass.ts'
import type { Report } from '../payload-types.ts'
import { loadPeople } from './loadPeople.ts'
import type { RefusalData } from './refuse.ts'

interface Person {
  readonly id: string
  readonly name: string
  /** What she is for the documents of this organization, and what she is anywhere. */
  readonly roles: readonly Role[]
  readonly rolesAnywhere: readonly Role[]
}

const peopleIn = async (req: PayloadRequest, organization: string): Promise<readonly Person[]> => {
  const superiors = await loadSuperiors(req)
  return withRoles(await loadPeople(req), organization, superiors).map((person) => ({
    ...person,
    rolesAnywhere: (person.memberships ?? []).flatMap(({ roles }) => roles),
  }))
}

/** Those who grant roles in the organization; where it has none of its own, those of others. */
const namesOfGrantors = (people: readonly Person[]): readonly string[] => {
  const own = people.filter(({ roles }) => isPermitted(roles, 'role.grant'))
  const any = people.filter(({ rolesAnywhere }) => isPermitted(rolesAnywhere, 'role.grant'))
  return (own.length > 0 ? own : any).map(({ name }) => name).toSorted()
}

/**
 * Tells of a report in a stage that nobody in its scope could pass, or of a part in review that nobody could
 * approve, because all who have the role contributed to it or nobody has it, and whom to ask; null where
 * somebody could, or where it waits for nobody.
 */
export const nobodyLeft = async (
  req: PayloadRequest,
  report: Report,
  subject: Subject,
): Promise<RefusalData | null> => {
  if (passesOf(subject).length === 0) return null
  const people = await peopleIn(req, idOf(report.organization))
  if (whoMayPass(subject, people)?.length !== 0) return null
  const language = languageOf(req.i18n.language)
  const names = namesOfGrantors(people).join(language === 'zh' ? '、' : ', ')
  const administrators = names || NO_ADMINISTRATOR[language]
  return {
    guard: 'somebodyMayPass',
    message: formatMessage(NOBODY_LEFT[language], { administrators }),
  }
}
