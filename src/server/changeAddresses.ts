import type { AddressesOf } from '../operations/webhooks/webhookMessage.ts'
import { servedAt, siteAddresses } from '../site/siteAddresses.ts'

interface Public {
  /** The path under which the public pages stand. */
  readonly prefix: string
  /** The origin that people use; where none is set the addresses are paths. */
  readonly base: string | undefined
}

/** Where what a change is about is read, for those who are told of it. */
export const changeAddresses = ({ prefix, base }: Public): AddressesOf => {
  const { edition, report } = siteAddresses(servedAt({ prefix, ...(base ? { base } : {}) }))
  return (place) => ({ report: report(place), edition: edition(place) })
}
