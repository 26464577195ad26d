import type { ErrorCode } from '../messages.ts'
import { EXCLUSIVE_ROLES, type Role } from '../roles.ts'
import { shanghaiDay } from '../text/shanghaiDay.ts'
import { type Closing, type Deputation, isStanding } from './Deputation.ts'

/** The longest period: whoever is away for longer is followed by somebody, not stood for. */
export const LONGEST_PERIOD = 366

const DAY = 24 * 60 * 60 * 1000

/** Whether a role is one of the workflow, and no administrator's. */
export const isOfWorkflow = (role: Role): boolean => !EXCLUSIVE_ROLES.some((each) => each === role)

interface Person {
  readonly id: string
  readonly roles: readonly Role[]
}

/** What a naming is judged by. */
export interface Naming {
  readonly principal: Person & { readonly closedLast: Closing }
  readonly deputy: Person & {
    /** Her account is closed, or locked by failed sign-ins. */
    readonly isShut: boolean
    /** She holds something in one of the offices that the other holds something in. */
    readonly isColleague: boolean
  }
  readonly from: string
  readonly until: string
  /** What was named before, each with when its deputy's account was closed last. */
  readonly before: readonly (Deputation & { readonly deputyClosedLast: Closing })[]
  readonly now: Date
}

/** Why somebody cannot be named: a code of the table, and the field to mend. */
export interface NamingProblem {
  readonly code: ErrorCode
  readonly field: 'deputy' | 'from' | 'until'
}

const problemOfPerson = ({ principal, deputy }: Naming): NamingProblem | null => {
  const field = 'deputy'
  if (deputy.id === principal.id) return { code: 'DEPUTY_IS_SELF', field }
  if (!principal.roles.some(isOfWorkflow)) return { code: 'NOTHING_TO_STAND_FOR', field }
  if (deputy.isShut) return { code: 'DEPUTY_SHUT', field }
  if (!deputy.roles.every(isOfWorkflow)) return { code: 'DEPUTY_IS_ADMINISTRATOR', field }
  return deputy.isColleague ? null : { code: 'DEPUTY_ELSEWHERE', field }
}

const problemOfPeriod = ({ principal, from, until, before, now }: Naming): NamingProblem | null => {
  if (until < from) return { code: 'PERIOD_INVERTED', field: 'until' }
  if (until < shanghaiDay(now)) return { code: 'PERIOD_OVER', field: 'until' }
  const days = (Date.parse(until) - Date.parse(from)) / DAY + 1
  if (days > LONGEST_PERIOD) return { code: 'PERIOD_TOO_LONG', field: 'until' }
  const isTaken = before.some(
    (each) =>
      isStanding(each, [principal.closedLast, each.deputyClosedLast]) &&
      each.from <= until &&
      from <= each.until,
  )
  return isTaken ? { code: 'DEPUTY_NAMED_ALREADY', field: 'from' } : null
}

/**
 * Whether somebody may be named to stand for another from one day to another; null where she may. One
 * deputy at a time; an administrator neither stands for anybody nor is stood for. What a person holds as a
 * deputy is no role of hers, so nobody is named for it.
 */
export const judgeDeputation = (naming: Naming): NamingProblem | null =>
  problemOfPerson(naming) ?? problemOfPeriod(naming)
