import type { Payload } from 'payload'
import type { FigureRow } from '../../src/domain/figures.ts'
import type { KeyInitiative, User } from '../../src/payload-types.ts'
import { requestOf } from './requestOf.ts'

/** A figure of so many, in one unit. */
export const figureOf = (id: string, count: number, unit = '件'): FigureRow => ({
  id,
  label: '网络申请',
  value: String(count),
  unit,
  amount: String(count),
  qualifier: null,
  text: `${count}${unit}`,
})

/** Writes a key initiative with its figures as a person, by the rules that hold for her. */
export const makeInitiative = async (
  payload: Payload,
  author: User,
  { report, figures }: { readonly report: string; readonly figures: readonly FigureRow[] },
): Promise<KeyInitiative> =>
  payload.create({
    collection: 'key-initiatives',
    data: {
      report,
      title: '重点领域',
      area: 'livelihood',
      figures: figures.map((each) => ({ ...each })),
      // Required by the type; what the system fills in is replaced.
      order: '',
      workflowState: 'draft',
      revision: 0,
    },
    depth: 0,
    overrideAccess: false,
    req: await requestOf(payload, author),
  })
