import type { EditionHeader, NoticeRow } from './snapshot/EditionRow.ts'

/** 撤下 covers every edition up to the one it names; 封存 is of that one alone. */
const covers = (
  { kind, report, throughEdition }: NoticeRow,
  edition: Pick<EditionHeader, 'number' | 'report'>,
): boolean =>
  report === edition.report &&
  (kind === 'sealed' ? edition.number === throughEdition : edition.number <= throughEdition)

/** The notice that hides an edition: the latest one that covers it, or null. */
export const noticeCovering = (
  notices: readonly NoticeRow[],
  edition: Pick<EditionHeader, 'number' | 'report'>,
): NoticeRow | null =>
  notices
    .filter((notice) => covers(notice, edition))
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .at(-1) ?? null
