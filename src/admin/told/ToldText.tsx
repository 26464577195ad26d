'use client'
import { FieldLabel, Link } from '@payloadcms/ui'
import type { TextFieldClient } from 'payload'
import type { ReactNode } from 'react'
import styles from './told.module.scss'

interface Props {
  readonly field: Pick<TextFieldClient, 'label' | 'name'>
  readonly href?: string | undefined
  readonly path: string
  readonly text: ReactNode
}

/** What a row that nobody may change says in one of its fields, in words and not in a box to type in. */
export const ToldText = ({ field, href, path, text }: Props) => (
  <div className="field-type">
    <FieldLabel as="span" label={field.label ?? field.name} path={path} />
    <p className={styles['told']}>
      {href === undefined ? (
        text
      ) : (
        <Link href={href} prefetch={false}>
          {text}
        </Link>
      )}
    </p>
  </div>
)
