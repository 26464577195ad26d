import type { BlockForm } from '../../domain/compare/Block.ts'
import type { BlockChange } from '../../domain/compare/BlockChange.ts'
import { say } from '../say.ts'
import styles from './compare.module.scss'
import { Segments, type Side } from './Segments.tsx'

/** 左右对照 or 同列显示. */
export type View = 'inline' | 'side'

interface Props {
  readonly block: BlockChange
  readonly code: string
  readonly view: View
}

const notesOf = (code: string, { change, isReshaped, move }: BlockChange): readonly string[] => [
  ...(change === 'added' ? [say(code, 'blockAdded')] : []),
  ...(change === 'removed' ? [say(code, 'blockRemoved')] : []),
  ...(change === 'movedFrom' ? [say(code, 'blockMovedFrom', { move: move ?? 0 })] : []),
  ...(change === 'movedTo' ? [say(code, 'blockMovedTo', { move: move ?? 0 })] : []),
  ...(change === 'split' ? [say(code, 'blockSplit')] : []),
  ...(change === 'merged' ? [say(code, 'blockMerged')] : []),
  ...(isReshaped ? [say(code, 'blockReshaped')] : []),
]

/** What stands before a list item; which number it has follows from its place. */
const leadOf = (form: BlockForm | undefined): string =>
  form && (form.kind === 'bullet' || form.kind === 'number')
    ? `${'　'.repeat(form.level - 1)}${form.kind === 'bullet' ? '• ' : '№ '}`
    : ''

const Text = ({ block, code, side }: Omit<Props, 'view'> & { readonly side: Side }) => {
  const forms = side === 'before' ? block.before : block.after
  const lead = leadOf(forms[0] ?? block.before[0])
  return (
    <p className={styles['text']} lang="zh">
      {lead ? <span aria-hidden="true">{lead}</span> : null}
      <Segments code={code} segments={block.segments} side={side} />
    </p>
  )
}

/** One block of a text in both states, with a word for what became of it. */
export const BlockRow = ({ block, code, view }: Props) => {
  const { change } = block
  const notes = notesOf(code, block)
  const isChanged = change !== 'same'
  const cells: readonly Side[] = view === 'side' ? ['before', 'after'] : ['both']
  const isEmpty = (side: Side) =>
    (side === 'before' && (block.before.length === 0 || change === 'movedTo')) ||
    (side === 'after' && block.after.length === 0)
  return (
    <div
      className={[styles['row'], styles[view], styles[change]].filter(Boolean).join(' ')}
      {...(isChanged ? { 'data-change': '', tabIndex: -1 } : {})}
    >
      {notes.length > 0 ? (
        <span className={styles['notes']}>
          {notes.map((note) => (
            <span key={note} className={styles['note']}>
              {note}
            </span>
          ))}
        </span>
      ) : null}
      {cells.map((side) => (
        <div key={side} className={`${styles['cell']} ${styles[`cell-${side}`] ?? ''}`}>
          {isEmpty(side) ? null : <Text block={block} code={code} side={side} />}
        </div>
      ))}
    </div>
  )
}
