import { Pill } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { PageLink } from '../PageLink.tsx'
import styles from './workbench.module.scss'

interface Props {
  readonly href: string
  readonly label: string
  /** What it belongs to, where the label does not say so. */
  readonly context?: string
  /** What it waits for. */
  readonly task: string
  readonly isMine: boolean
  /** That she has it as a deputy, where she does. */
  readonly deputy?: string
  /** What the link to its versions side by side is called, where it has any. */
  readonly compare?: string
  /** Who did the last thing, until when it is due, why it came back. */
  readonly children?: ReactNode
}

/** One thing that waits: a link, what has to be done with it, and what is to be known before. */
export const TaskRow = ({
  href,
  label,
  context,
  task,
  isMine,
  deputy,
  compare,
  children,
}: Props) => (
  <li className={styles['task']}>
    <span className={styles['line']}>
      <PageLink href={href}>{label}</PageLink>
      <span className={styles['marks']}>
        <Pill pillStyle={isMine ? 'dark' : 'light'} size="small">
          {task}
        </Pill>
        {deputy ? (
          <Pill pillStyle="warning" size="small">
            {deputy}
          </Pill>
        ) : null}
      </span>
      {compare ? <PageLink href={`${href}/compare`}>{compare}</PageLink> : null}
    </span>
    {context ? <span className={styles['note']}>{context}</span> : null}
    {children}
  </li>
)
