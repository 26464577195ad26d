'use client'
import { useSay } from '../useSay.ts'
import styles from './comments.module.scss'
import type { CommentedField } from './Thread.ts'

interface Props {
  readonly fields: readonly CommentedField[]
  /** The path of the one that is chosen; empty for the words of the text, or the whole. */
  readonly chosen: string
  readonly onChoose: (path: string) => void
}

/** Which field of the document a new comment is about. */
export const FieldChoice = ({ fields, chosen, onChoose }: Props) => {
  const { say } = useSay()
  const groups = [...new Set(fields.map(({ group }) => group))]
  const options = (group: string | null) =>
    fields
      .filter((field) => field.group === group)
      .map(({ path, label }) => (
        <option key={path} value={path}>
          {label}
        </option>
      ))
  return (
    <label className={styles['choice']}>
      {say('commentAbout')}
      <select id="comment-field" onChange={({ target }) => onChoose(target.value)} value={chosen}>
        <option value="">{say('commentAboutText')}</option>
        {groups.map((group) =>
          group === null ? (
            options(group)
          ) : (
            <optgroup key={group} label={group}>
              {options(group)}
            </optgroup>
          ),
        )}
      </select>
    </label>
  )
}
