import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { idOf } from '../../../access/memberships.ts'
import { DEEPEST_LEVEL } from '../../../domain/text/headings.ts'
import { refuse } from '../../../operations/refuse.ts'
import type { Section } from '../../../payload-types.ts'

const parentsIn = async (req: PayloadRequest, report: string) => {
  const { docs } = await req.payload.find({
    collection: 'sections',
    where: { report: { equals: report } },
    pagination: false,
    depth: 0,
    select: { parent: true },
    // The system's own authority: the tree is looked at whole to judge one place in it.
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ id, parent }) => [id, parent ? idOf(parent) : null]))
}

const levelsBelow = (
  parents: ReadonlyMap<string, string | null>,
  id: string | undefined,
): number => {
  if (!id) return 0
  const children = [...parents].filter(([, parent]) => parent === id).map(([child]) => child)
  return children.length === 0
    ? 0
    : 1 + Math.max(...children.map((child) => levelsBelow(parents, child)))
}

/** The section above is one of the same report, not below this one, and leaves at most four levels. */
export const requireSoundParent: CollectionBeforeChangeHook<Section> = async ({
  data,
  originalDoc,
  req,
}) => {
  const given = data.parent ? idOf(data.parent) : null
  const before = originalDoc?.parent ? idOf(originalDoc.parent) : null
  const report = data.report ?? originalDoc?.report
  if (!given || given === before || !report) return data

  const parents = await parentsIn(req, idOf(report))
  const above: string[] = []
  for (let current: string | null = given; current; current = parents.get(current) ?? null) {
    const isUnknown = !parents.has(current)
    const isCycle = current === originalDoc?.id || above.includes(current)
    if (isUnknown || isCycle) throw refuse(req, { code: 'WRONG_PARENT', field: 'parent' })
    above.push(current)
  }
  if (above.length + 1 + levelsBelow(parents, originalDoc?.id) > DEEPEST_LEVEL) {
    throw refuse(req, { code: 'WRONG_PARENT', field: 'parent' })
  }
  return data
}
