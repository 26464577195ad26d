import type { RecordView } from '../record/RecordView.ts'
import type { SnapshotOrganization } from '../record/snapshot/types.ts'

/** The office's own organization, as the last published edition names it; null where there is none, or none of its editions. */
export const officeOf = async ({
  office,
  organizations,
}: RecordView): Promise<SnapshotOrganization | null> =>
  office === null ? null : ((await organizations()).get(office) ?? null)
