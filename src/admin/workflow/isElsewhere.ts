import type { GuardName } from '../../domain/workflow/guards.ts'
import type { OfferedAction } from './answers.ts'

/** Codes that say that it is not for this person or not for this state. */
const CODES = ['NOT_PERMITTED', 'WRONG_STATE']
/** What somebody else has to begin: a signature on paper, which few reports have. */
const BEGUN_BY_ANOTHER: GuardName = 'signatureIsRecorded'

/** Whether an action is refused for what is no task of this person now: it is told when asked for, with the reason. */
export const isElsewhere = ({ allowed, code, reasons }: OfferedAction): boolean =>
  !allowed &&
  ((code !== undefined && CODES.includes(code)) ||
    reasons.some(({ guard }) => guard === BEGUN_BY_ANOTHER))
