'use client'
import { Banner, Button, useFormFields, useFormModified, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { type ReactNode, useCallback, useMemo, useState, useTransition } from 'react'
import type { Localized } from '../../domain/localized.ts'
import { useSay } from '../useSay.ts'
import { ActionList } from './ActionList.tsx'
import type { OfferedAction } from './answers.ts'
import { DIALOG } from './TransitionDialog.tsx'
import { useActions } from './useActions.ts'
import { useSavedFirst } from './useSavedFirst.ts'
import { type DocumentPlace, useDocumentApi } from './useDocumentApi.ts'
import styles from './workflow.module.scss'

interface Answer<T extends string> {
  readonly revision: number
  readonly actions: readonly OfferedAction<T>[]
}

interface Chosen<T extends string, A> {
  readonly actions: A
  readonly transition: T
  readonly onDone: () => void
  readonly onReadAgain: () => void
}

interface Props<T extends string, A extends Answer<T>> {
  /** What may be done, as it came with the page. */
  readonly given: unknown
  readonly place: DocumentPlace
  readonly read: (body: unknown) => A | null
  readonly labelOf: (transition: T) => Localized
  /** Where the document stands, above what may be done with it. */
  readonly standing: (actions: A | null) => ReactNode
  readonly dialog: (chosen: Chosen<T, A>) => ReactNode
}

/** The workflow of a document: where it stands, what may be done now, what not and why. */
export const ActionPanel = <T extends string, A extends Answer<T>>(props: Props<T, A>) => {
  const { say, name } = useSay()
  const { refresh } = useRouter()
  const { openModal } = useModal()
  const isModified = useFormModified()
  const revision: unknown = useFormFields(([fields]) => fields['revision']?.value)
  const { collection, id } = props.place
  const place = useMemo(() => ({ collection, id }), [collection, id])
  const api = useDocumentApi(place)
  const { actions, status, message, again } = useActions(api, {
    given: props.given,
    revision,
    read: props.read,
  })
  const [chosen, setChosen] = useState<T | null>(null)
  const [isRefreshing, startRefresh] = useTransition()
  const isOutdated = actions !== null && Number(revision) < actions.revision
  const open = useCallback(
    (transition: T) => {
      setChosen(transition)
      openModal(DIALOG)
    },
    [openModal],
  )
  const first = useSavedFirst({
    actions: status === 'ready' ? actions : null,
    revision: Number(revision),
    onReadAgain: again,
    onSaved: open,
  })

  const readAgain = () => {
    again()
    startRefresh(refresh)
  }
  return (
    <section className={styles['workflow']} aria-labelledby="workflow-title">
      <h3 id="workflow-title">{say('workflow')}</h3>
      {props.standing(actions)}
      <div aria-live="polite">
        {isModified && !isOutdated && first.status !== 'refused' ? (
          <Banner type="info">
            {say(first.status === 'saving' ? 'savingFirst' : 'savesFirst')}
          </Banner>
        ) : null}
        {first.transition && first.status === 'refused' ? (
          <Banner type="error">
            {say('notSavedNotDone', { transition: name(props.labelOf(first.transition)) })}
          </Banner>
        ) : null}
        {first.transition && first.status === 'closed' ? (
          <Banner type="error">
            {say('savedNotDone', { transition: name(props.labelOf(first.transition)) })}
          </Banner>
        ) : null}
        {isOutdated && status === 'ready' && !isRefreshing ? (
          <Banner type="info">
            {say(isModified ? 'outdatedUnsaved' : 'outdated')}{' '}
            {isModified ? null : (
              <Button buttonStyle="subtle" size="small" onClick={readAgain}>
                {say('reload')}
              </Button>
            )}
          </Banner>
        ) : null}
        {status === 'failed' ? (
          <Banner type="error">
            {message ?? say('loadFailed')}{' '}
            <Button buttonStyle="subtle" size="small" onClick={again}>
              {say('tryAgain')}
            </Button>
          </Banner>
        ) : null}
        {isRefreshing || (status === 'loading' && !actions) ? <p>{say('loading')}</p> : null}
      </div>
      {actions ? (
        <ActionList
          actions={actions.actions}
          isBlocked={first.status === 'saving' || isOutdated || isRefreshing}
          labelOf={props.labelOf}
          onChoose={(transition) => (isModified ? void first.save(transition) : open(transition))}
        />
      ) : null}
      {actions && chosen
        ? props.dialog({ actions, transition: chosen, onDone: readAgain, onReadAgain: again })
        : null}
    </section>
  )
}
