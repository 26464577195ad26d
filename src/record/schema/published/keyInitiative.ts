import type { SnapshotInitiative } from '../../snapshot/types.ts'
import { optionalConstant } from '../constantCase.ts'
import { publishedOrganization } from './organization.ts'
import type { ReportRef } from './reportRef.ts'

/** Turns a key initiative into one of the public schema. A figure's source is the office's own note and stays inside. */
export const publishedKeyInitiative = (report: ReportRef, initiative: SnapshotInitiative) => ({
  ...initiative,
  report,
  responsible: initiative.responsible && publishedOrganization(initiative.responsible),
  figures: initiative.figures.map((figure) => ({
    ...figure,
    qualifier: optionalConstant(figure.qualifier),
  })),
})
