import { idOf } from '../../access/memberships.ts'
import { isFigures, type FigureRow } from '../../domain/figures.ts'
import type { PrintNumber } from '../../domain/numbers/NumberRef.ts'
import type { KeyInitiative } from '../../payload-types.ts'
import { toSnapshotText } from '../richText/toSnapshotText.ts'
import { labelIn } from './labelIn.ts'
import { organizationIn } from './organizationIn.ts'
import type { SnapshotFigure, SnapshotInitiative } from './types.ts'
import type { WorkingReport } from './WorkingReport.ts'

const buildFigure = ({ period, ...figure }: FigureRow): SnapshotFigure => ({
  id: figure.id,
  label: figure.label,
  value: figure.value,
  unit: figure.unit,
  amount: figure.amount,
  qualifier: figure.qualifier ?? null,
  text: figure.text,
  period: period ? { from: period.from, to: period.to } : null,
  source: figure.source ?? null,
})

/** Figures that are no figures must stop the publication instead of vanishing from it. */
const figuresOf = ({ id, figures }: KeyInitiative): readonly FigureRow[] => {
  if (figures === null || figures === undefined) return []
  if (!isFigures(figures)) throw new Error(`The figures of the key initiative ${id} are not sound`)
  return figures
}

interface Around {
  readonly working: WorkingReport
  /** The sections that are shown. */
  readonly shown: ReadonlySet<string>
  readonly print: PrintNumber
}

/** A key initiative as it is published; it refers to a section only if that one is shown. */
export const buildInitiative = (
  given: KeyInitiative,
  { working: { areas, organizations }, shown, print }: Around,
): SnapshotInitiative => ({
  id: given.id,
  title: given.title,
  area: labelIn(areas, given.area),
  summary: given.summary ? toSnapshotText(given.summary, print) : null,
  responsible: given.responsible ? organizationIn(organizations, idOf(given.responsible)) : null,
  section: given.section && shown.has(idOf(given.section)) ? idOf(given.section) : null,
  figures: figuresOf(given).map(buildFigure),
})
