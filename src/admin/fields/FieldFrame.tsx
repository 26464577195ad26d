'use client'
import { FieldDescription, FieldLabel } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import type { ReactNode } from 'react'
import styles from './fieldFrame.module.scss'

interface Props {
  readonly children: ReactNode
  readonly field: JSONFieldClientProps['field']
  readonly path: string
  readonly problem: string | undefined
}

/** What stands around a field of our own: its label, the objection to its value, its description. */
export const FieldFrame = ({ children, field, path, problem }: Props) => (
  <div className="field-type">
    <FieldLabel as="span" label={field.label ?? field.name} path={path} />
    {children}
    {problem ? (
      <p className={styles['problem']} role="alert">
        {problem}
      </p>
    ) : null}
    <FieldDescription description={field.admin?.description ?? ''} path={path} />
  </div>
)
