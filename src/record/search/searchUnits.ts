import type { Snapshot, SnapshotSection } from '../snapshot/types.ts'
import { foldText } from './foldText.ts'

export const SEARCH_KINDS = ['report', 'section', 'initiative', 'proposal'] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

/** Something that can be found: a report, or a part of one. */
export interface SearchUnit {
  readonly kind: SearchKind
  readonly id: string
  readonly title: string
  readonly text: string
  /** Title and text as they are compared. */
  readonly folded: { readonly title: string; readonly text: string }
}

const unit = (kind: SearchKind, id: string, title: string, text: string): SearchUnit => ({
  ...{ kind, id, title, text },
  folded: { title: foldText(title), text: foldText(text) },
})

const ofSections = (sections: readonly SnapshotSection[]): readonly SearchUnit[] =>
  sections.flatMap(({ id, number, heading, body, children }) => [
    unit('section', id, `${number}${heading}`, body.text),
    ...ofSections(children),
  ])

/** What of an edition can be found, in reading order. */
export const searchUnits = ({
  report,
  sections,
  keyInitiatives,
  proposalResponses,
}: Snapshot): readonly SearchUnit[] => [
  unit('report', report.id, report.title, report.preamble?.text ?? ''),
  ...ofSections(sections),
  ...keyInitiatives.map(({ id, title, summary, figures }) => {
    const numbers = figures.map(({ label, text }) => `${label}${text}`)
    return unit('initiative', id, title, [summary?.text ?? '', ...numbers].join('\n').trim())
  }),
  ...proposalResponses.map(({ id, title, session, number, handledBy }) => {
    const names = handledBy.map(({ name }) => name)
    const words = [session, number, ...names].filter((each) => each !== null && each !== '')
    return unit('proposal', id, title, words.join(' '))
  }),
]
