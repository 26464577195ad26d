import type { RecordView } from '../../openRecord.ts'
import { connection } from '../connection.ts'
import { publishedOrganization } from '../published/organization.ts'

interface Arguments {
  readonly parent?: string | null
  readonly kind?: string | null
  readonly first?: number | null
  readonly after?: string | null
}

/** The organizations with an edition, as their last published one names them, by slug. */
export const organizations = async ({ parent, kind, ...page }: Arguments, view: RecordView) => {
  const all = [...(await view.organizations()).values()].map(publishedOrganization)
  const entries = all
    .filter((each) => !kind || each.kind === kind)
    .filter((each) => !parent || each.parent?.slug === parent || each.parent?.code === parent)
    .map((each) => ({ key: [each.slug], node: () => each }))
  return connection('organizations', entries, { ...page, byDefault: 50 })
}
