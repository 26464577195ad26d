import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import type { WorkflowCollection } from '../../domain/slugs.ts'
import { standardTitle } from '../../domain/text/standardTitle.ts'
import { purgedFields } from '../../domain/twoPersons/purged.ts'
import { isChanged } from '../isChanged.ts'
import { isStale } from '../isStale.ts'
import { loadOrganizations } from '../loadOrganizations.ts'
import { withPermit } from '../permits.ts'

interface Place {
  readonly collection: WorkflowCollection
  readonly id: string
}

type Row = Readonly<Record<string, unknown>>

/** A report is named after its organization and year again; what else it was called goes. */
const titleOf = async (req: PayloadRequest, row: Row): Promise<Row> => {
  const organization = idOf(Object(row['organization'] ?? '').valueOf())
  const found = (await loadOrganizations(req, [organization])).get(organization)
  return {
    title: standardTitle({ organization: found?.name ?? '', year: Number(row['year']) }),
  }
}

/** How often somebody else may save while it is purged. */
const ATTEMPTS = 20

/**
 * Empties a document, over whatever was saved last; its revision goes up, so that nobody who still has
 * the old text open saves it again. Nobody becomes a contributor by it. Authority: the decision of two
 * people.
 */
export const purgeRow = async (req: PayloadRequest, { collection, id }: Place): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    const row: Row = Object(
      await req.payload.findByID({ collection, id, depth: 0, overrideAccess: true, req }),
    )
    const data = {
      ...purgedFields(collection, row),
      ...(collection === 'reports' ? await titleOf(req, row) : {}),
    }
    if (!Object.keys(data).some(isChanged({ before: row, after: data }))) return
    const state = String(row['workflowState'])
    const revision = Number(row['revision'])
    const permit = { collection, id, from: state, to: state, revision }
    try {
      await withPermit(req.payload, permit, (context) =>
        req.payload.update({
          collection,
          id,
          data: { ...data, revision },
          depth: 0,
          overrideAccess: true,
          context,
          req,
        }),
      )
      return
    } catch (error) {
      if (!isStale(error) || attempt === ATTEMPTS) throw error
    }
  }
}
