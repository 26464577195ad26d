import { isPermitted } from '../permissions.ts'
import { ITEM_STATES } from '../workflow/states.ts'
import type { Actor, ItemSubject } from '../workflow/types.ts'
import { waitsFor } from '../workflow/waitsFor.ts'

/** What a part of a report waits for: approval, or that it is mended or written. */
export type ItemTask = 'approve' | 'mend' | 'write'

interface Given {
  readonly subject: ItemSubject
  readonly actor: Actor
  readonly lastTransition: string | null
  /** Whom the part was given to; null where to nobody. */
  readonly assignee: string | null
}

const GAVE_BACK: readonly (string | null)[] = ['sendBack', 'reopen']

/**
 * What a part waits for from this person; null where others, or nobody, have to do something. What was sent
 * back is for whom it was given to, else for every editor; what is written for the first time only for whom
 * it was given to. A deputy has it in the place of whom she stands for.
 */
export const itemTask = ({ subject, actor, lastTransition, assignee }: Given): ItemTask | null => {
  if (waitsFor({ subject, actor, transition: 'approve' })) return 'approve'
  const { isOpen, reportIsEditable, state } = subject
  const isWritable =
    isOpen &&
    reportIsEditable &&
    ITEM_STATES[state].isEditable &&
    isPermitted(actor.roles, 'content.write')
  const isGiven = assignee === actor.id || assignee === actor.standsFor
  if (!isWritable || (assignee !== null && !isGiven)) return null
  if (GAVE_BACK.includes(lastTransition)) return 'mend'
  return assignee === null ? null : 'write'
}
