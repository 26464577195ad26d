'use client'
import { Button, Pill } from '@payloadcms/ui'
import type { Standing } from '../../domain/deputies/Deputation.ts'
import type { ToldDeputation } from '../../operations/deputies/deputationsOf.ts'
import { useSay } from '../useSay.ts'
import type { Word } from '../words.ts'
import styles from './accounts.module.scss'

/** So many that are over are shown, the newest; the audit tells of all. */
const OVER_SHOWN = 3

const WORD_OF = {
  ahead: 'deputyAhead',
  now: 'deputyNow',
  over: 'deputyOver',
} as const satisfies Record<Standing, Word>

interface Props {
  readonly deputations: readonly ToldDeputation[]
  /** Ends one of them; absent where the person who looks may not. */
  readonly onEnd?: (deputation: ToldDeputation) => void
  readonly isWorking: boolean
}

/** Deputations with their days and how they stand, those that are over last. */
export const DeputationList = ({ deputations, onEnd, isWorking }: Props) => {
  const { say } = useSay()
  const isOver = ({ standing }: ToldDeputation) => standing === 'over'
  const shown = [
    ...deputations.filter((each) => !isOver(each)),
    ...deputations.filter(isOver).slice(0, OVER_SHOWN),
  ]
  return (
    <ul className={styles['deputations']}>
      {shown.map((each) => {
        const { id, name, from, until, standing } = each
        return (
          <li key={id} className={styles['acts']}>
            <span>{say('deputyPeriod', { name, from, until })}</span>
            <Pill pillStyle={standing === 'now' ? 'dark' : 'light'} size="small">
              {say(WORD_OF[standing])}
            </Pill>
            {onEnd && standing !== 'over' ? (
              <Button
                aria-label={say('deputyEndOf', { name })}
                buttonStyle="secondary"
                disabled={isWorking}
                margin={false}
                onClick={() => onEnd(each)}
                size="small"
              >
                {say('deputyEnd')}
              </Button>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
