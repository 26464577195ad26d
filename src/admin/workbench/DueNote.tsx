import type { Due } from '../../domain/workbench/dueOf.ts'
import { say } from '../say.ts'
import styles from './workbench.module.scss'

interface Props {
  readonly code: string
  readonly due: Due
}

const left = (code: string, { daysLeft }: Due): string => {
  if (daysLeft === 0) return say(code, 'dueToday')
  return daysLeft > 0
    ? say(code, 'dueIn', { days: daysLeft })
    : say(code, 'overdue', { days: -daysLeft })
}

/** Until when something is due and how far that is; what has passed stands out by its words too. */
export const DueNote = ({ code, due }: Props) => (
  <span className={due.daysLeft < 0 ? styles['overdue'] : styles['note']}>
    <time dateTime={due.day}>{due.day}</time> · {left(code, due)}
    {due.legalDay ? ` · ${say(code, 'legalDue', { day: due.legalDay })}` : null}
  </span>
)
