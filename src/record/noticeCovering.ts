import type { EditionHeader, NoticeRow } from './snapshot/EditionRow.ts'

/** 撤下 covers every edition up to the one it names; 封存 is of that one alone. */
const covers = (
  { kind, report, throughEdition }: NoticeRow,
  edition: Pick<EditionHeader, 'number' | 'report'>,
): boolean =>
  report === edition.report &&
  (kind === 'sealed' ? edition.number === throughEdition : edition.number <= throughEdition)

/** The editions that one of these notices covers. */
export const editionsCovered = (
  notices: readonly NoticeRow[],
  editions: readonly EditionHeader[],
): readonly EditionHeader[] =>
  notices.length === 0
    ? []
    : editions.filter((edition) => notices.some((notice) => covers(notice, edition)))

/** 封存 is for good and says more than 撤下, whichever came last. */
const weight = ({ kind }: NoticeRow): number => Number(kind === 'sealed')

/** The notice that hides an edition: that of its seal, else the latest one that covers it, or null. */
export const noticeCovering = (
  notices: readonly NoticeRow[],
  edition: Pick<EditionHeader, 'number' | 'report'>,
): NoticeRow | null =>
  notices
    .filter((notice) => covers(notice, edition))
    .toSorted((a, b) => weight(a) - weight(b) || Date.parse(a.at) - Date.parse(b.at))
    .at(-1) ?? null
