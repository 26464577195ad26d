import { z } from 'zod'
import type { RecordView } from '../../record/RecordView.ts'
import { everyPage } from './everyPage.ts'
import { askRecord, publicQuery } from './publicQuery.ts'
import { ORGANIZATION, type Organization, organizationShape, pageInfoShape } from './shapes.ts'

const query = publicQuery(
  `query ($after: String) {
    organizations(first: 100, after: $after) {
      nodes { ...Organization } pageInfo { hasNextPage endCursor }
    }
  }
  ${ORGANIZATION}`,
  z.object({
    organizations: z.object({ nodes: z.array(organizationShape), pageInfo: pageInfoShape }),
  }),
)

/** Every organization that has published, by its slug. */
export const allOrganizations = (view: RecordView): Promise<readonly Organization[]> =>
  everyPage(async (after) => (await askRecord(view, query, { after })).organizations)
