'use client'
import { getTranslation } from '@payloadcms/translations'
import { useTranslation } from '@payloadcms/ui'
import type { TextareaFieldClientProps, TextFieldClientProps } from 'payload'
import { useSay } from '../useSay.ts'
import styles from './comments.module.scss'
import { useFieldComments } from './fieldComments.ts'

type Props = Pick<TextareaFieldClientProps | TextFieldClientProps, 'field' | 'path'>

/** At the label of a field: begins a comment on it, and tells how many there are. */
export const FieldComment = ({ field, path }: Props) => {
  const { say } = useSay()
  const { i18n } = useTranslation()
  const comments = useFieldComments()
  if (!comments) return null
  const count = comments.countOf(path)
  const text = count > 0 ? say('commentFieldSome', { count }) : say('commentField')
  return (
    <button
      aria-label={`${text}：${getTranslation(field.label ?? '', i18n)}`}
      className={styles['atField']}
      data-some={count > 0 ? '' : undefined}
      onClick={() => comments.begin(path)}
      type="button"
    >
      {text}
    </button>
  )
}
