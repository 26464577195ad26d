'use client'
import { useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { FieldFrame } from '../fields/FieldFrame.tsx'
import { useSay } from '../useSay.ts'
import styles from './jsonFolded.module.scss'

/** A value that is kept as JSON and never typed in: folded, for whoever wants to look at it. */
export const JsonFolded: JSONFieldClientComponent = ({ field, path: given }) => {
  const { say } = useSay()
  const { value, path } = useField<unknown>({ potentiallyStalePath: given })
  return (
    <FieldFrame field={field} path={path} problem={undefined}>
      <details className={styles['folded']}>
        <summary>{say('showJson')}</summary>
        <pre>{JSON.stringify(value, null, 2)}</pre>
      </details>
    </FieldFrame>
  )
}
