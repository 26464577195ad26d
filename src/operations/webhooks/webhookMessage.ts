import type { RecordChange } from '../../record/changes/RecordChange.ts'
import type { RecordView } from '../../record/RecordView.ts'
import { encodeCursor } from '../../record/schema/cursors.ts'
import { publishedChange } from '../../record/schema/published/change.ts'
import { timeInShanghai } from '../../record/time/shanghai.ts'

/** Where what a change is about is read. */
export interface ChangeAddresses {
  readonly report: string
  readonly edition: string
}
export type AddressesOf = (place: {
  readonly organization: string
  readonly year: number
  readonly edition: number
}) => ChangeAddresses

/**
 * What is sent of a change, as JSON: `Change` of the public schema, its cursor, and addresses. It is made of
 * the record as it is when it is sent, so what was sealed or taken down meanwhile is not in it.
 */
export const webhookMessage = async (
  view: RecordView,
  change: RecordChange,
  addressesOf: AddressesOf,
): Promise<string> => {
  const { report, edition, at, kind, note } = await publishedChange(view, change)
  const { organization, year } = report
  return JSON.stringify({
    type: `report.${change.kind}`,
    timestamp: timeInShanghai(at),
    data: {
      ...{ report, edition, at: timeInShanghai(at), kind, note },
      cursor: encodeCursor('changes', change.cursorKey),
      addresses: addressesOf({ organization: organization.slug, year, edition }),
    },
  })
}
