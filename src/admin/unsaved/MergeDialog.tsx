'use client'
import { Banner, Button, Modal, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { Choices } from '../../domain/merge/Merged.ts'
import { moment } from '../moment.ts'
import { useSay } from '../useSay.ts'
import dialog from '../workflow/dialog.module.scss'
import { ChangeList, changesBetween } from './ChangeList.tsx'
import { ClashChoice } from './ClashChoice.tsx'
import type { Fields } from './Fields.ts'
import styles from './merge.module.scss'
import type { Merging } from './useMerging.ts'

interface Props {
  readonly slug: string
  readonly merging: Merging
  /** Who saved what is kept now, and when; null where that is not known. */
  readonly saved: { readonly by: string; readonly at: string } | null
  /** Why it was not saved; null where nothing was refused. */
  readonly problem: string | null
  readonly isWorking: boolean
  /** The document was purged while she had it open: what she typed may hold what had to go. */
  readonly isPurged: boolean
  readonly onClose: () => void
  /** Saves it as it was chosen. */
  readonly onSave: (values: Fields) => void
  /** Puts it into the page, to be written on. */
  readonly onTake: (values: Fields) => void
}

/** What somebody else saved and one's own text beside it: what clashes is chosen, the rest is brought together. */
export const MergeDialog = (props: Props) => {
  const { slug, merging, saved, problem, isPurged, isWorking, onClose, onSave, onTake } = props
  const { say } = useSay()
  const [choices, setChoices] = useState<Choices>({})
  const { t } = useTranslation()
  const { clashes, settle } = merging.merged
  const left = clashes.filter(({ key }) => choices[key] === undefined).length
  const { base, mine, theirs } = merging
  const others = merging.hasBase ? changesBetween(merging, { before: base, after: theirs }) : []
  const hers = changesBetween(merging, { before: merging.hasBase ? base : theirs, after: mine })
  const isAlone = others.length === 0 && clashes.length === 0
  const chooseAll = (choice: 'mine' | 'theirs') =>
    setChoices(Object.fromEntries(clashes.map(({ key }) => [key, choice] as const)))
  return (
    <Modal
      aria-labelledby={`${slug}-title`}
      className={dialog['dialog']}
      closeOnBlur={false}
      slug={slug}
    >
      <div className={`${dialog['paper']} ${styles['paper']}`}>
        <h2 id={`${slug}-title`}>{say(isAlone ? 'unsavedTitle' : 'mergeTitle')}</h2>
        {others.length > 0 && saved ? (
          <p>{say('mergeSaved', { who: saved.by, when: moment(saved.at) })}</p>
        ) : null}
        {isPurged ? <Banner type="error">{say('mergePurged')}</Banner> : null}
        <p>
          {clashes.length > 0
            ? say('mergeClashes', { count: clashes.length })
            : others.length > 0
              ? say('mergeNoClash')
              : say('mergeMineAlone')}
        </p>
        {clashes.length > 1 ? (
          <div className={styles['all']}>
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => chooseAll('theirs')}
              size="small"
            >
              {say('takeAllTheirs')}
            </Button>
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => chooseAll('mine')}
              size="small"
            >
              {say('takeAllMine')}
            </Button>
          </div>
        ) : null}
        {clashes.map((clash) => (
          <ClashChoice
            key={clash.key}
            chosen={choices[clash.key]}
            clash={clash}
            merging={merging}
            onChoose={(choice) => setChoices((before) => ({ ...before, [clash.key]: choice }))}
          />
        ))}
        {others.length > 0 ? (
          <details className={styles['overview']} open={clashes.length === 0}>
            <summary>{say('allOfTheirs', { count: others.length })}</summary>
            <ChangeList changes={others} merging={merging} />
          </details>
        ) : null}
        {hers.length > 0 ? (
          <details className={styles['overview']} open={clashes.length === 0}>
            <summary>{say('allOfMine', { count: hers.length })}</summary>
            <ChangeList changes={hers} merging={merging} />
          </details>
        ) : null}
        <div aria-live="assertive">
          {problem === null ? null : <Banner type="error">{problem}</Banner>}
        </div>
        <div className={dialog['controls']}>
          {left > 0 ? <span>{say('mergeLeft', { count: left })}</span> : null}
          <Button buttonStyle="secondary" disabled={isWorking} onClick={onClose}>
            {say('mergeLater')}
          </Button>
          <Button
            buttonStyle="secondary"
            disabled={isWorking || left > 0}
            id="merge-take"
            onClick={() => onTake(settle(choices))}
          >
            {say('mergeTake')}
          </Button>
          <Button
            disabled={isWorking || left > 0}
            id="merge-save"
            onClick={() => onSave(settle(choices))}
          >
            {isWorking ? say('working') : isAlone ? t('general:save') : say('mergeSave')}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
