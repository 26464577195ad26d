import type { PayloadRequest } from 'payload'
import { findNumbers, isCellOf } from '../domain/numbers/findNumbers.ts'
import type { FigureRef, NumberRef, TableCellRef } from '../domain/numbers/NumberRef.ts'

interface Bound {
  /** The report that the text belongs to; null while it is not there yet. */
  readonly report: string | null
  readonly refs: readonly NumberRef[]
  /** The initiative that is being saved, with the figures that it will have. */
  readonly saved: { readonly id: string; readonly figures?: unknown } | null
}

const isFigure = (ref: NumberRef): ref is FigureRef => 'figure' in ref
const isCell = (ref: NumberRef): ref is TableCellRef => !isFigure(ref)

const unknownFigures = async (
  req: PayloadRequest,
  { report, saved }: Bound,
  refs: readonly FigureRef[],
): Promise<readonly NumberRef[]> => {
  if (refs.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'key-initiatives',
    where: {
      and: [
        { report: { equals: report } },
        { id: { in: refs.map(({ initiative }) => initiative) } },
        { workflowState: { not_equals: 'dropped' } },
      ],
    },
    pagination: false,
    depth: 0,
    select: { figures: true },
    overrideAccess: true,
    req,
  })
  const initiatives = docs.map((each) => (each.id === saved?.id ? saved : each))
  const find = findNumbers({ format: 'R2021', initiatives, tables: [] })
  return refs.filter((ref) => find(ref) === null)
}

const unknownCells = async (
  req: PayloadRequest,
  { report }: Bound,
  refs: readonly TableCellRef[],
): Promise<readonly NumberRef[]> => {
  if (refs.length === 0) return []
  const where = { report: { equals: report }, workflowState: { not_equals: 'dropped' } }
  const own = { pagination: false, depth: 0, overrideAccess: true, req } as const
  const { docs: tables } = await req.payload.find({
    ...own,
    collection: 'statistical-tables',
    where,
    select: { table: true },
  })
  const { docs: reports } = await req.payload.find({
    ...own,
    collection: 'reports',
    where: { id: { equals: report } },
    select: { format: true },
  })
  const format = reports[0]?.format
  return refs.filter(
    (ref) =>
      !format || !tables.some(({ table }) => table === ref.table) || !isCellOf({ format, ...ref }),
  )
}

/**
 * The references of a text that lead to no figure and no cell of its own report. A cell may still be
 * blank: prose is often written before the table. Authority: the system's own, for the person writes in
 * this report, and of another one nothing is told but that it is not this one.
 */
export const unknownNumbers = async (
  req: PayloadRequest,
  bound: Bound,
): Promise<readonly NumberRef[]> => {
  const { report, refs } = bound
  if (report === null || refs.length === 0) return refs
  return [
    ...(await unknownFigures(req, bound, refs.filter(isFigure))),
    ...(await unknownCells(req, bound, refs.filter(isCell))),
  ]
}
