'use client'
import { Banner, Button, Pill, useFormFields, useFormModified, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState, useTransition } from 'react'
import { PUBLIC_STATES, REPORT_STATES } from '../../domain/workflow/states.ts'
import type { ReportTransition } from '../../domain/workflow/transitions.ts'
import { KeepUnsaved } from '../KeepUnsaved.tsx'
import { useSay } from '../useSay.ts'
import { ActionList } from './ActionList.tsx'
import { LastTransition } from './LastTransition.tsx'
import { StageChain } from './StageChain.tsx'
import { DIALOG, TransitionDialog } from './TransitionDialog.tsx'
import { useActions } from './useActions.ts'
import styles from './workflow.module.scss'
import type { WorkflowRecord } from './WorkflowRecord.ts'

/** The workflow of a report: where it stands, who passed what, what may be done now, what not and why. */
export const ReportWorkflow = ({ record }: { readonly record: WorkflowRecord }) => {
  const { say, name } = useSay()
  const { refresh } = useRouter()
  const { openModal } = useModal()
  const isModified = useFormModified()
  const revision: unknown = useFormFields(([fields]) => fields['revision']?.value)
  const { actions, status, message, again } = useActions(record.id, revision)
  const [chosen, setChosen] = useState<ReportTransition | null>(null)
  const [isRefreshing, startRefresh] = useTransition()
  const isOutdated = actions !== null && Number(revision) < actions.revision

  const readAgain = () => {
    again()
    startRefresh(refresh)
  }
  return (
    <section className={styles['workflow']} aria-labelledby="workflow-title">
      <KeepUnsaved />
      <h3 id="workflow-title">{say('workflow')}</h3>
      {actions ? (
        <div className={styles['states']}>
          <Pill pillStyle="dark">{name(REPORT_STATES[actions.state].label)}</Pill>
          <Pill pillStyle={actions.publicState === 'public' ? 'success' : 'light'}>
            {name(PUBLIC_STATES[actions.publicState])}
          </Pill>
        </div>
      ) : null}
      <LastTransition last={record.last} />
      {actions ? <StageChain record={record} state={actions.state} /> : null}
      <div aria-live="polite">
        {isModified && !isOutdated ? <Banner type="info">{say('saveFirst')}</Banner> : null}
        {isOutdated && status === 'ready' && !isRefreshing ? (
          <Banner type="info">
            {say(isModified ? 'outdatedUnsaved' : 'outdated')}{' '}
            <Button buttonStyle="subtle" size="small" onClick={readAgain}>
              {say('reload')}
            </Button>
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
          isBlocked={isModified || isOutdated || isRefreshing}
          onChoose={(transition) => {
            setChosen(transition)
            openModal(DIALOG)
          }}
        />
      ) : null}
      {actions && chosen ? (
        <TransitionDialog
          key={chosen}
          actions={actions}
          record={record}
          transition={chosen}
          onDone={readAgain}
          onReadAgain={again}
        />
      ) : null}
    </section>
  )
}
