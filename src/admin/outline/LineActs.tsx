'use client'
import { Button } from '@payloadcms/ui'
import { type ReactNode, useState } from 'react'
import type { NamedPerson } from '../../operations/outline/Outline.ts'
import { useSay } from '../useSay.ts'
import type { Word } from '../words.ts'
import { AssigneeChoice } from './AssigneeChoice.tsx'
import { DropPart } from './DropPart.tsx'
import type { Line } from './Line.ts'
import { NewHeading } from './NewHeading.tsx'
import styles from './outline.module.scss'
import type { OutlineActs } from './useOutlineActs.ts'

interface Props {
  readonly acts: OutlineActs
  readonly line: Line
  readonly editors: readonly NamedPerson[]
  /** The report, where a section may be added below this one; else null. */
  readonly addIn: string | null
  /** The buttons that move it. */
  readonly children?: ReactNode
}

/** What may be done with a part where it is listed. What the server would refuse is not offered. */
export const LineActs = ({ acts, line, editors, addIn, children }: Props) => {
  const { say } = useSay()
  const [asked, setAsked] = useState<'add' | 'drop' | null>(null)
  const { collection, id, revision, may } = line.part
  const restore = () =>
    acts.act({
      method: 'POST',
      path: `/${collection}/${id}/transitions`,
      body: { transition: 'restore', revision },
      told: say('partRestored', { label: line.label }),
    })
  const button = (label: Word, onClick: () => void, name: string) => (
    <Button
      buttonStyle="secondary"
      disabled={acts.isBlocked}
      id={`${name}-${id}`}
      margin={false}
      onClick={onClick}
      size="small"
    >
      {say(label)}
    </Button>
  )
  const close = () => setAsked(null)
  return (
    <div
      aria-label={say('partActsOf', { label: line.label })}
      className={styles['acts']}
      role="group"
    >
      {may.assign ? <AssigneeChoice acts={acts} editors={editors} line={line} /> : null}
      {children}
      {addIn === null ? null : button('addInside', () => setAsked('add'), 'add')}
      {may.drop ? button('dropPart', () => setAsked('drop'), 'drop') : null}
      {may.restore ? button('restorePart', () => void restore(), 'restore') : null}
      {asked === 'add' && addIn !== null ? (
        <NewHeading acts={acts} parent={id} report={addIn} onClose={close} />
      ) : null}
      {asked === 'drop' && may.drop ? <DropPart acts={acts} line={line} onClose={close} /> : null}
    </div>
  )
}
