'use client'
import { Banner, Button, Pill, SelectInput, useConfig } from '@payloadcms/ui'
import { documentPath } from '../documentPath.ts'
import { PageLink } from '../PageLink.tsx'
import { useSay } from '../useSay.ts'
import type { Word } from '../words.ts'
import { ImportedReport } from './ImportedReport.tsx'
import { ImportIssues } from './ImportIssues.tsx'
import type { ImportItem } from './ImportItem.ts'
import styles from './importing.module.scss'
import type { Outcome } from './ImportPreview.ts'

interface Props {
  readonly item: ImportItem
  readonly isBusy: boolean
  readonly organizations: readonly { readonly slug: string; readonly name: string }[]
  readonly onLeave: () => void
  readonly onSettle: (chosen: Partial<Pick<ImportItem, 'organization' | 'year'>>) => void
}

interface Standing {
  readonly word: Word
  readonly style: 'error' | 'light' | 'success' | 'warning'
}

const WOULD: Readonly<Record<Outcome, Standing>> = {
  imported: { word: 'importWouldCreate', style: 'success' },
  updated: { word: 'importWouldUpdate', style: 'warning' },
  unchanged: { word: 'importWouldKeep', style: 'light' },
}
const CAME: Readonly<Record<Outcome, Standing>> = {
  imported: { word: 'importCreated', style: 'success' },
  updated: { word: 'importUpdated', style: 'success' },
  unchanged: { word: 'importKept', style: 'light' },
}
const STATES: Readonly<Record<ImportItem['state'], Standing>> = {
  waiting: { word: 'importWaiting', style: 'light' },
  working: { word: 'importUnderWay', style: 'light' },
  unreadable: { word: 'importUnreadable', style: 'error' },
  refused: { word: 'importRefused', style: 'error' },
  read: { word: 'importWouldCreate', style: 'success' },
  done: { word: 'importCreated', style: 'success' },
}

const standingOf = ({ state, preview, done }: ImportItem): Standing => {
  if (state === 'done' && done) return CAME[done.outcome]
  if (state === 'read' && preview?.outcome) return WOULD[preview.outcome]
  return STATES[state]
}

/** One file: what it was read as, for whom and which year, what is to be looked at, and what came of it. */
export const ImportCard = ({ item, isBusy, organizations, onLeave, onSettle }: Props) => {
  const { say } = useSay()
  const { config } = useConfig()
  const { done, file, id, preview, reasons, state } = item
  const { word, style } = standingOf(item)
  const isSettled = state === 'done' || state === 'working' || isBusy
  return (
    <article aria-labelledby={`import-${id}`} className={styles['card']}>
      <div className={styles['head']}>
        <h2 id={`import-${id}`}>{file.name}</h2>
        <Pill pillStyle={style}>{say(word)}</Pill>
        {done ? (
          <PageLink
            href={documentPath(config.routes.admin, { collection: 'reports', id: done.id })}
          >
            {say('importOpen')}
          </PageLink>
        ) : null}
        {isSettled ? null : (
          <Button
            aria-label={say('importLeaveFile', { file: file.name })}
            buttonStyle="subtle"
            onClick={onLeave}
            size="small"
          >
            {say('importLeave')}
          </Button>
        )}
      </div>
      {reasons.length > 0 ? (
        <Banner type="error">
          {reasons.map((reason) => (
            <span key={reason}>{reason} </span>
          ))}
        </Banner>
      ) : null}
      {preview ? (
        <>
          <p className={styles['title']}>{preview.report.title ?? say('importNoTitle')}</p>
          {done ? null : (
            <div className={styles['settled']}>
              <SelectInput
                isClearable={false}
                label={say('importOrganization')}
                name={`organization-${id}`}
                onChange={(option) => {
                  const slug = Array.isArray(option) ? '' : String(option?.value ?? '')
                  onSettle({ organization: slug })
                }}
                options={organizations.map(({ slug, name }) => ({ value: slug, label: name }))}
                path={`organization-${id}`}
                readOnly={isSettled}
                value={item.organization}
              />
              <div className="field-type number">
                <label className="field-label" htmlFor={`year-${id}`}>
                  {say('importYear')}
                </label>
                <input
                  disabled={isSettled}
                  id={`year-${id}`}
                  inputMode="numeric"
                  onChange={({ target }) => onSettle({ year: target.value.trim() })}
                  value={item.year}
                />
              </div>
            </div>
          )}
          <ImportedReport report={preview.report} />
          <ImportIssues issues={preview.issues} />
        </>
      ) : null}
    </article>
  )
}
