'use client'
import { Pill } from '@payloadcms/ui'
import type { ItemCollection } from '../../domain/slugs.ts'
import { ITEM_STATES } from '../../domain/workflow/states.ts'
import { ITEM_TRANSITIONS, type ItemTransition } from '../../domain/workflow/transitions.ts'
import { useSay } from '../useSay.ts'
import { ActionPanel } from './ActionPanel.tsx'
import { isItemTransition, type ItemActions, readItemActions, readItemState } from './answers.ts'
import { askedByItem } from './asked.ts'
import { introOfItem } from './introOf.ts'
import { LastTransition } from './LastTransition.tsx'
import { TransitionDialog } from './TransitionDialog.tsx'
import styles from './workflow.module.scss'
import type { NamedTransition } from './WorkflowRecord.ts'

interface Props {
  readonly collection: ItemCollection
  /** What may be done with it, as the server knew when it drew the page. */
  readonly given: unknown
  readonly id: string
  readonly last: NamedTransition | null
  /** Where the report stands, of a part that has no way of its own. */
  readonly reportState: string | null
}

const { each: TRANSITIONS } = ITEM_TRANSITIONS

/** The workflow of a part of a report: how it stands, what may be done with it now, what not and why. */
export const ItemWorkflow = ({ collection, given, id, last, reportState }: Props) => {
  const { say, name } = useSay()
  return (
    <ActionPanel<ItemTransition, ItemActions>
      given={given}
      place={{ collection, id }}
      read={readItemActions}
      labelOf={(transition) => TRANSITIONS[transition].label}
      standing={(actions) => (
        <>
          {actions ? (
            <div className={styles['states']}>
              <Pill pillStyle="dark">
                {(actions.state === 'draft' && reportState) ||
                  name(ITEM_STATES[actions.state].label)}
              </Pill>
            </div>
          ) : null}
          {last && isItemTransition(last.transition) ? (
            <LastTransition last={last} label={TRANSITIONS[last.transition].label} />
          ) : null}
        </>
      )}
      dialog={({ actions, transition, onDone, onReadAgain }) => (
        <TransitionDialog
          key={transition}
          asked={askedByItem(transition)}
          intro={introOfItem(transition, { say })}
          label={name(TRANSITIONS[transition].label)}
          parts={[]}
          place={{ collection, id }}
          read={{ revision: actions.revision }}
          stateIn={(body) => {
            const state = readItemState(body)
            return state ? name(ITEM_STATES[state].label) : null
          }}
          transition={transition}
          onDone={onDone}
          onReadAgain={onReadAgain}
        />
      )}
    />
  )
}
