'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { useSay } from '../useSay.ts'
import styles from './workflow.module.scss'

const PAGES = [
  { path: 'preview', word: 'preview' },
  { path: 'sheets/sign-off', word: 'signOffSheet' },
  { path: 'sheets/clearance', word: 'clearanceSheet' },
] as const

/** The pages that are made of a report beside its own: the public one as it would be, and the sheets to be printed. */
export const ReportPages = ({ report }: { readonly report: string }) => {
  const { say, language } = useSay()
  const { api } = useConfig().config.routes
  return (
    <div className={styles['states']}>
      {PAGES.map(({ path, word }) => (
        <Button
          buttonStyle="secondary"
          el="anchor"
          key={path}
          margin={false}
          newTab
          size="small"
          url={`${api}/reports/${report}/${path}${language === 'en' ? '?lang=en' : ''}`}
        >
          {say(word)}
        </Button>
      ))}
    </div>
  )
}
