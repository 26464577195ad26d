import type { TextSegment } from '../../domain/compare/Segment.ts'
import { say } from '../say.ts'
import { around } from './around.ts'
import styles from './changes.module.scss'

interface Props {
  readonly language: string
  readonly segments: readonly TextSegment[]
}

/** A text with what was removed struck through and what was added underlined, with some words around them. */
export const Difference = ({ language, segments }: Props) =>
  segments.map(({ kind, text }, index) => {
    const key = `${index}:${kind}`
    if (kind === 'same') {
      const edges = { isFirst: index === 0, isLast: index === segments.length - 1 }
      return <span key={key}>{around(text, edges)}</span>
    }
    const Mark = kind === 'removed' ? 'del' : 'ins'
    return (
      <Mark key={key}>
        <span className={styles['srOnly']}>
          {say(language, kind === 'removed' ? 'fieldRemoved' : 'fieldAdded')}
        </span>
        {text}
      </Mark>
    )
  })
