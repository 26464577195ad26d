import type { CONTENT_FIELDS, SYSTEM_FIELDS } from '../../../src/domain/contentFields.ts'
import type { Localized } from '../../../src/domain/localized.ts'
import type { ErrorCode } from '../../../src/domain/messages.ts'
import type { Permission } from '../../../src/domain/permissions.ts'
import type { Role } from '../../../src/domain/roles.ts'
import type { WorkflowCollection } from '../../../src/domain/slugs.ts'
import type { Decision, DecisionCode } from '../../../src/domain/workflow/decide.ts'
import type { GuardName, ItemGuard, ReportGuard } from '../../../src/domain/workflow/guards.ts'
import type { Chain, Stage } from '../../../src/domain/workflow/stages.ts'
import type { ItemState, ReportState } from '../../../src/domain/workflow/states.ts'
import type { ReportTransition } from '../../../src/domain/workflow/transitions.ts'
import type { ItemSubject, ReportSubject } from '../../../src/domain/workflow/types.ts'
import type { Config } from '../../../src/payload-types.ts'

// What must hold of types. The compiler is the test: it reads this file, nothing runs it.

type Expect<T extends true> = T
type IsNever<T> = [T] extends [never] ? true : false
type IsSame<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

type Fields<C extends WorkflowCollection> = keyof Config['collections'][C]
type Content<C extends WorkflowCollection> =
  (typeof CONTENT_FIELDS)[C]['content'][number] | (typeof CONTENT_FIELDS)[C]['place'][number]
type System = (typeof SYSTEM_FIELDS)['item' | 'reports' | 'tables'][number]
/** Neither content nor kept by the fence: what says when, and what only helps the office. */
type Rest =
  | 'assignee'
  | 'createdAt'
  | 'dueDate'
  | 'explanations'
  | 'id'
  | 'publicState'
  | 'revision'
  | 'updatedAt'

/** Every content field exists, and no field was forgotten: a change of it would make nobody a contributor. */
export type FieldsOfCollections = [
  Expect<IsNever<Exclude<Content<'reports'>, Fields<'reports'>>>>,
  Expect<IsNever<Exclude<Content<'sections'>, Fields<'sections'>>>>,
  Expect<IsNever<Exclude<Content<'key-initiatives'>, Fields<'key-initiatives'>>>>,
  Expect<IsNever<Exclude<Content<'proposal-responses'>, Fields<'proposal-responses'>>>>,
  Expect<IsNever<Exclude<Content<'statistical-tables'>, Fields<'statistical-tables'>>>>,
  Expect<IsNever<Exclude<Fields<'reports'>, Content<'reports'> | System | Rest>>>,
  Expect<IsNever<Exclude<Fields<'sections'>, Content<'sections'> | System | Rest>>>,
  Expect<IsNever<Exclude<Fields<'key-initiatives'>, Content<'key-initiatives'> | System | Rest>>>,
  Expect<
    IsNever<Exclude<Fields<'proposal-responses'>, Content<'proposal-responses'> | System | Rest>>
  >,
  Expect<
    // The title follows from which table it is.
    IsNever<
      Exclude<Fields<'statistical-tables'>, Content<'statistical-tables'> | System | Rest | 'title'>
    >
  >,
]

/** What the database may hold in `workflowState` is what the table knows. */
export type StatesOfCollections = [
  Expect<IsSame<Config['collections']['reports']['workflowState'], ReportState>>,
  Expect<IsSame<Config['collections']['sections']['workflowState'], ItemState>>,
]

/** Every stage is a state, every code of the judge a code of the table, every item guard a guard. */
export type NamesInside = [
  Expect<IsNever<Exclude<Stage, ReportState>>>,
  Expect<IsNever<Exclude<DecisionCode, ErrorCode>>>,
  Expect<IsSame<GuardName, ItemGuard | ReportGuard>>,
]

// @ts-expect-error — a stage is one of the four
export const stage: Stage = 'thirdReview'
// @ts-expect-error — a chain holds stages alone
export const chain: Chain = ['clearance', 'signed']
// @ts-expect-error — there is no state between review and clearance
export const state: ReportState = 'inReview'
// @ts-expect-error — a role is one of the eight
export const role: Role = 'admin'
// @ts-expect-error — a permission is a row of the table
export const permission: Permission = 'report.approve'
// @ts-expect-error — a part of a report has no guard of its own for proofreading
export const guard: ItemGuard = 'isProofread'
// @ts-expect-error — approving is done to parts of a report
export const transition: ReportTransition = 'approve'
// @ts-expect-error — a sentence in one language is not one
export const message: Localized = { zh: '请填写理由。' }
// @ts-expect-error — a refusal has a code
export const refusal: Decision = { allowed: false, refusals: [] }
// @ts-expect-error — leave has a destination
export const leave: Decision = { allowed: true }
// @ts-expect-error — a report is not judged by the facts of its parts
export const mixed = (item: ItemSubject): ReportSubject => item
