import { addressesIn } from '../text/addresses.ts'
import type { CheckedReport } from './CheckedReport.ts'
import type { Place } from './Finding.ts'
import { passagesOf } from './passagesOf.ts'
import { placeOf } from './placeOf.ts'

/** A web address with where it stands. */
export interface PlacedAddress {
  readonly address: string
  readonly where: Place
}

/** Every address of a report: printed, linked to, and of its register. */
export const placedAddresses = (report: CheckedReport): readonly PlacedAddress[] => {
  const printed = passagesOf(report).flatMap((passage) =>
    [...addressesIn(passage.text).map(({ address }) => address), ...(passage.links ?? [])].map(
      (address) => ({ address, where: placeOf(passage) }),
    ),
  )
  const registered = report.proposals.flatMap(({ id, url }) =>
    url ? [{ address: url, where: { section: `/proposalResponses/${id}` } }] : [],
  )
  return [...printed, ...registered]
}
