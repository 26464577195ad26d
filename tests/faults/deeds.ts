import { sectionsOf } from '../support/sectionsOf.ts'
import type { Deed } from './Deed.ts'
import type { FilledDesk } from './fillDesk.ts'
import { LAY_OUT } from './layOutDeed.ts'
import { PART_DEEDS } from './partDeeds.ts'
import { PURGE_DEEDS } from './purgeDeeds.ts'
import { SEAL_DEEDS } from './sealDeeds.ts'
import { transitionDeed } from './transitionDeed.ts'

const report = (state: Parameters<FilledDesk['make']>[0]) => async (desk: FilledDesk) => ({
  id: (await desk.make(state)).id,
})

const part = async (desk: FilledDesk) => {
  const [section] = await sectionsOf(desk.payload, await desk.make('draft'))
  return { id: section?.id ?? '' }
}

export const PUBLISH = transitionDeed({
  name: 'publish',
  by: 'publisher',
  request: { transition: 'publish' },
  collection: 'reports',
  make: report('signed'),
  before: { workflowState: 'signed', publicState: 'never' },
  after: { workflowState: 'published', publicState: 'public' },
})

/** What is done every day. */
export const TRANSITIONS: readonly Deed[] = [
  PUBLISH,
  transitionDeed({
    name: 'takeDown',
    by: 'publisher',
    request: { transition: 'takeDown', reason: '有误', explanation: '核实中' },
    collection: 'reports',
    make: report('published'),
    before: { workflowState: 'published', publicState: 'public' },
    after: { workflowState: 'published', publicState: 'takenDown' },
  }),
  transitionDeed({
    name: 'pass',
    by: 'signatory',
    request: { transition: 'pass', proofread: true },
    collection: 'reports',
    make: report('signature'),
    before: { workflowState: 'signature', publicState: 'never' },
    after: { workflowState: 'signed', publicState: 'never' },
  }),
  transitionDeed({
    name: 'sendBack',
    by: 'publisher',
    request: { transition: 'sendBack', reason: '改一个逗号' },
    collection: 'reports',
    make: report('signed'),
    before: { workflowState: 'signed', publicState: 'never' },
    after: { workflowState: 'draft', publicState: 'never' },
  }),
  transitionDeed({
    name: 'drop',
    by: 'editor',
    request: { transition: 'drop', reason: '不再需要' },
    collection: 'sections',
    make: part,
    before: { workflowState: 'draft' },
    after: { workflowState: 'dropped' },
  }),
]

/** What is tried at each of its steps. */
export const DEEDS: readonly Deed[] = [
  ...TRANSITIONS,
  ...PART_DEEDS,
  ...SEAL_DEEDS,
  ...PURGE_DEEDS,
  LAY_OUT,
]
