import type { RecordView } from '../../RecordView.ts'
import { connection } from '../connection.ts'
import { changeEntries } from '../published/change.ts'

interface Arguments {
  readonly since?: string | null
  readonly first?: number | null
}

/** What happened to the record after a cursor, oldest first. */
export const changes = ({ since, first }: Arguments, view: RecordView) =>
  connection('changes', changeEntries(view), { first, after: since, byDefault: 100 })
