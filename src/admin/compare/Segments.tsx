import type { Segment } from '../../domain/compare/Segment.ts'
import { say } from '../say.ts'
import hidden from '../srOnly.module.scss'
import styles from './compare.module.scss'
import { markNote } from './markNote.ts'

/** Which of the two texts is shown; both in one: what was removed and what was added stand together. */
export type Side = 'after' | 'before' | 'both'

interface Props {
  readonly code: string
  readonly segments: readonly Segment[]
  readonly side: Side
}

interface PieceProps {
  readonly code: string
  readonly text: string
}

/** A break between two lines is seen, too, where it was put in or taken out. */
const seen = (text: string): string => text.replaceAll('\n', '↵\n')

const Removed = ({ code, text }: PieceProps) => (
  <del>
    <span className={hidden['srOnly']}>{say(code, 'fieldRemoved')}</span>
    {seen(text)}
  </del>
)

const Added = ({ code, text }: PieceProps) => (
  <ins>
    <span className={hidden['srOnly']}>{say(code, 'fieldAdded')}</span>
    {seen(text)}
  </ins>
)

const Numbers = ({
  code,
  segment: { before, after, isBound },
  side,
}: Pick<Props, 'code' | 'side'> & { readonly segment: Extract<Segment, { kind: 'number' }> }) => (
  <span className={styles['number']}>
    {side === 'both' ? (
      <span className={hidden['srOnly']}>{say(code, 'numberChanged')}</span>
    ) : null}
    {side === 'after' ? null : <del>{before}</del>}
    {side === 'both' ? (
      <>
        <span aria-hidden="true"> → </span>
        <span className={hidden['srOnly']}>{say(code, 'numberTo')}</span>
      </>
    ) : null}
    {side === 'before' ? null : <ins>{after}</ins>}
    {isBound ? <small> {say(code, 'numberIsBound')}</small> : null}
  </span>
)

const Piece = ({
  code,
  segment,
  side,
}: Omit<Props, 'segments'> & { readonly segment: Segment }) => {
  switch (segment.kind) {
    case 'same':
      return segment.text
    case 'removed':
      return side === 'after' ? null : <Removed code={code} text={segment.text} />
    case 'added':
      return side === 'before' ? null : <Added code={code} text={segment.text} />
    case 'number':
      return <Numbers code={code} segment={segment} side={side} />
    case 'marks':
      return (
        <span className={styles['marked']}>
          {segment.text}
          {side === 'before' ? null : (
            <small>{segment.marks.map((mark) => markNote(code, mark)).join(' · ')}</small>
          )}
        </span>
      )
  }
}

/** The words of a block, those that changed told apart by more than their colour. */
export const Segments = ({ code, segments, side }: Props) =>
  segments.map((segment, at) => (
    <Piece key={`${at}:${segment.kind}`} code={code} segment={segment} side={side} />
  ))
