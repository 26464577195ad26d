'use client'
import { Pill, useConfig } from '@payloadcms/ui'
import type { ToldFinding } from '../../operations/checking/findingsOnReport.ts'
import { documentPath } from '../documentPath.ts'
import { PageLink } from '../PageLink.tsx'
import { useSay } from '../useSay.ts'
import { ExplanationField } from './ExplanationField.tsx'
import styles from './findings.module.scss'
import type { useExplaining } from './useExplaining.ts'

interface Props {
  readonly explaining: ReturnType<typeof useExplaining>
  readonly finding: ToldFinding
  readonly mayExplain: boolean
}

/** Leads to where a finding is mended: the page of a part, or the report's own field on this page. */
const PlaceLink = ({ finding }: Pick<Props, 'finding'>) => {
  const { config } = useConfig()
  const { document, place, where } = finding
  if (document.collection !== 'reports') {
    return <PageLink href={documentPath(config.routes.admin, document)}>{place}</PageLink>
  }
  return where.section === '/preamble' ? <a href="#field-preamble">{place}</a> : place
}

/** One finding: where, what, what it should be, on what ground, how to mend it, and why it stays. */
export const FindingRow = ({ explaining, finding, mayExplain }: Props) => {
  const { say } = useSay()
  const { severity, message, found, expected, mend, basis, explanation, check } = finding
  const facts = [
    ['findingFound', found],
    ['findingExpected', expected],
    ['findingMend', mend],
    ['findingBasis', basis],
  ] as const
  return (
    <article className={styles['finding']}>
      <h5>
        <Pill pillStyle={severity === 'error' ? 'error' : 'warning'} size="small">
          {say(severity === 'error' ? 'severityError' : 'severityWarning')}
        </Pill>
        {explanation ? (
          <Pill pillStyle="success" size="small">
            {say('findingExplained')}
          </Pill>
        ) : null}
        <span className={styles['place']}>
          <PlaceLink finding={finding} />
        </span>
        <code className={styles['note']}>{check}</code>
      </h5>
      <p>{message}</p>
      <dl>
        {facts
          .filter(([, text]) => text !== '')
          .map(([word, text]) => (
            <div key={word}>
              <dt>{say(word)}</dt>
              <dd lang="zh">{text}</dd>
            </div>
          ))}
      </dl>
      <ExplanationField explaining={explaining} finding={finding} mayExplain={mayExplain} />
    </article>
  )
}
