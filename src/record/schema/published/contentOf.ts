import type { EditionHeader } from '../../snapshot/EditionRow.ts'
import type { Snapshot } from '../../snapshot/types.ts'
import { publishedKeyInitiative } from './keyInitiative.ts'
import { publishedProposalResponse } from './proposalResponse.ts'
import { reportRef } from './reportRef.ts'
import { publishedSection } from './section.ts'
import { publishedStatisticalTable } from './statisticalTable.ts'

type PublishedContent = ReturnType<typeof publish>

const publish = (header: EditionHeader, snapshot: Snapshot) => {
  const ref = reportRef(header, snapshot)
  return {
    ref,
    sections: snapshot.sections.map((each) => publishedSection(ref, each)),
    keyInitiatives: snapshot.keyInitiatives.map((each) => publishedKeyInitiative(ref, each)),
    proposalResponses: snapshot.proposalResponses.map((each) =>
      publishedProposalResponse(ref, each),
    ),
    statisticalTables: snapshot.statisticalTables.map((each) =>
      publishedStatisticalTable(ref, each),
    ),
  }
}

const made = new WeakMap<Snapshot, PublishedContent>()

/**
 * The parts of an edition as readers see them, and the reference to it. Made once for as long as its
 * snapshot is in memory: neither changes.
 */
export const contentOf = (header: EditionHeader, snapshot: Snapshot): PublishedContent => {
  const known = made.get(snapshot)
  if (known?.ref.id === header.report && known.ref.edition === header.number) return known
  const content = publish(header, snapshot)
  made.set(snapshot, content)
  return content
}
