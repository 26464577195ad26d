import type { Role } from '../../src/domain/roles.ts'
import type { WorkflowCollection } from '../../src/domain/slugs.ts'
import { sectionsOf } from '../support/sectionsOf.ts'
import type { FilledDesk } from './fillDesk.ts'

/** Something that people do to one document, and how that document is before and after it. */
export interface Deed {
  readonly name: string
  readonly by: Role
  readonly request: Readonly<Record<string, unknown>>
  readonly collection: WorkflowCollection
  /** Makes a document to which it may be done; answers its id. */
  readonly prepare: (desk: FilledDesk) => Promise<string>
  readonly before: Readonly<Record<string, unknown>>
  readonly after: Readonly<Record<string, unknown>>
}

const report = (state: Parameters<FilledDesk['make']>[0]) => async (desk: FilledDesk) =>
  (await desk.make(state)).id

const part = async (desk: FilledDesk) => {
  const [section] = await sectionsOf(desk.payload, await desk.make('draft'))
  return section?.id ?? ''
}

/** What is tried at each of its steps. */
export const DEEDS: readonly Deed[] = [
  {
    name: 'publish',
    by: 'publisher',
    request: { transition: 'publish' },
    collection: 'reports',
    prepare: report('signed'),
    before: { workflowState: 'signed', publicState: 'never' },
    after: { workflowState: 'published', publicState: 'public' },
  },
  {
    name: 'takeDown',
    by: 'publisher',
    request: { transition: 'takeDown', reason: '有误', explanation: '核实中' },
    collection: 'reports',
    prepare: report('published'),
    before: { workflowState: 'published', publicState: 'public' },
    after: { workflowState: 'published', publicState: 'takenDown' },
  },
  {
    name: 'pass',
    by: 'signatory',
    request: { transition: 'pass', proofread: true },
    collection: 'reports',
    prepare: report('signature'),
    before: { workflowState: 'signature', publicState: 'never' },
    after: { workflowState: 'signed', publicState: 'never' },
  },
  {
    name: 'sendBack',
    by: 'publisher',
    request: { transition: 'sendBack', reason: '改一个逗号' },
    collection: 'reports',
    prepare: report('signed'),
    before: { workflowState: 'signed', publicState: 'never' },
    after: { workflowState: 'draft', publicState: 'never' },
  },
  {
    name: 'drop',
    by: 'editor',
    request: { transition: 'drop', reason: '不再需要' },
    collection: 'sections',
    prepare: part,
    before: { workflowState: 'draft' },
    after: { workflowState: 'dropped' },
  },
]
