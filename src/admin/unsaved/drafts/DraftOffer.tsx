'use client'
import { Banner, Button } from '@payloadcms/ui'
import { moment } from '../../moment.ts'
import { useSay } from '../../useSay.ts'
import styles from '../unsaved.module.scss'
import type { Draft } from './Draft.ts'

interface Props {
  readonly draft: Draft
  /** Whether the document was saved since the draft was begun. */
  readonly isOutdated: boolean
  /** Something else is typed by now: it would be overwritten, so this one waits until it is saved. */
  readonly isTypedOn: boolean
  /** Absent in a new document, which there is nothing to compare with. */
  readonly onCompare?: (() => void) | undefined
  readonly onDiscard: () => void
  readonly onRestore: () => void
}

/** Offers what was typed here and never saved. */
export const DraftOffer = (props: Props) => {
  const { draft, isOutdated, isTypedOn, onCompare, onDiscard, onRestore } = props
  const { say } = useSay()
  const when = moment(new Date(draft.keptAt).toISOString())
  const told = isTypedOn ? 'draftWaits' : isOutdated ? 'draftOutdated' : 'draftFound'
  return (
    <Banner type="info">
      <div className={styles['offer']} id="draft-offer">
        <span>{say(told, { when })}</span>
        {isOutdated || isTypedOn ? null : (
          <Button id="draft-restore" margin={false} onClick={onRestore} size="small">
            {say('draftRestore')}
          </Button>
        )}
        {onCompare && !isTypedOn ? (
          <Button
            buttonStyle={isOutdated ? 'primary' : 'secondary'}
            id="draft-compare"
            margin={false}
            onClick={onCompare}
            size="small"
          >
            {say(isOutdated ? 'mergeOpen' : 'draftCompare')}
          </Button>
        ) : null}
        <Button
          buttonStyle="secondary"
          id="draft-discard"
          margin={false}
          onClick={onDiscard}
          size="small"
        >
          {say('draftDiscard')}
        </Button>
      </div>
    </Banner>
  )
}
