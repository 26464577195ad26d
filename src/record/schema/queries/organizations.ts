import type { RecordView } from '../../RecordView.ts'
import { connection, type Page } from '../connection.ts'
import { isAskedFor } from '../isAskedFor.ts'
import { publishedOrganization } from '../published/organization.ts'

interface Arguments extends Page {
  readonly parent?: string | null
  readonly kind?: string | null
}

/** The organizations with an edition, as their last published one names them, by slug. */
export const organizations = async ({ parent, kind, ...page }: Arguments, view: RecordView) => {
  view.gathered?.lists()
  const entries = [...(await view.organizations())]
    .map(([id, each]) => ({ id, node: publishedOrganization(each) }))
    .filter(({ node }) => isAskedFor(node.kind, kind))
    .filter(
      ({ node: { parent: above } }) =>
        isAskedFor(above?.slug, parent) || isAskedFor(above?.code ?? undefined, parent),
    )
    .map(({ id, node }) => ({ key: [node.slug, id], node: () => node }))
  return connection('organizations', entries, { ...page, byDefault: 50 })
}
