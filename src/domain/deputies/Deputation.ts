import { shanghaiDay } from '../text/shanghaiDay.ts'

/** 代理: somebody named to stand for another for a period, as the row of whom she stands for keeps it. */
export interface Deputation {
  readonly id?: string | null
  /** Who stands for her. */
  readonly deputy: string
  /** The first and the last day in Asia/Shanghai, `yyyy-mm-dd`, both included. */
  readonly from: string
  readonly until: string
  readonly namedAt: string
  /** Who named her. */
  readonly namedBy?: string | null
  /** When somebody ended it before its last day. */
  readonly endedAt?: string | null
}

/** When an account was closed last, though it may have been opened again since; null: never. */
export type Closing = string | null | undefined

/**
 * Whether a deputation still stands: nobody ended it, and neither of the two accounts was closed since it was
 * named. `closings`: when each of the two was closed last.
 */
export const isStanding = (
  { endedAt, namedAt }: Pick<Deputation, 'endedAt' | 'namedAt'>,
  closings: readonly Closing[],
): boolean =>
  !endedAt && closings.every((closing) => !closing || Date.parse(closing) < Date.parse(namedAt))

/** 未开始、代理期间、已结束: where a period lies, seen from a day. */
export type Standing = 'ahead' | 'now' | 'over'

/** Where a deputation stands at a moment: what was ended, or whose account was closed, is over whatever its days. */
export const standingOf = (
  deputation: Deputation,
  { now, closings }: { readonly now: Date; readonly closings: readonly Closing[] },
): Standing => {
  const today = shanghaiDay(now)
  if (!isStanding(deputation, closings) || deputation.until < today) return 'over'
  return deputation.from > today ? 'ahead' : 'now'
}
