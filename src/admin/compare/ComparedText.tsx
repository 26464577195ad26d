import { foldBlocks } from '../../domain/compare/foldBlocks.ts'
import type { NamedFieldChange } from '../../operations/changes/compareWorking.ts'
import { say } from '../say.ts'
import { BlockRow, type View } from './BlockRow.tsx'
import styles from './compare.module.scss'

interface Props {
  readonly code: string
  readonly field: NamedFieldChange
  readonly view: View
}

/** A field that is one text, block by block, what stayed folded but for what stands beside a change. */
export const ComparedText = ({ code, field: { blocks, isFormAlone, label }, view }: Props) => (
  <section className={styles['field']}>
    <h4>{label}</h4>
    {isFormAlone ? <p className={styles['hint']}>{say(code, 'changeForm')}</p> : null}
    {foldBlocks(blocks).map((fold, at) => {
      const rows = fold.blocks.map((block, place) => (
        <BlockRow key={place} block={block} code={code} view={view} />
      ))
      if (fold.kind === 'shown') return <div key={at}>{rows}</div>
      return (
        <details key={at} className={styles['folded']}>
          <summary>{say(code, 'compareFolded', { count: fold.blocks.length })}</summary>
          {rows}
        </details>
      )
    })}
  </section>
)
