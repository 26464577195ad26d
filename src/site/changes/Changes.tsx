import type { BlockChange } from '../../domain/compare/BlockChange.ts'
import type { Segment } from '../../domain/compare/Segment.ts'
import type {
  PublishedChange,
  PublishedFieldChange,
} from '../../record/compare/compareSnapshots.ts'
import { useSite } from '../useSite.ts'
import type { Word } from '../words.ts'

const Removed = ({ text }: { readonly text: string }) => {
  const { say } = useSite()
  return (
    <del>
      <span className="unseen">[{say('removedText')}]</span>
      {text}
    </del>
  )
}

const Added = ({ text }: { readonly text: string }) => {
  const { say } = useSite()
  return (
    <ins>
      <span className="unseen">[{say('addedText')}]</span>
      {text}
    </ins>
  )
}

const Run = ({ segment }: { readonly segment: Segment }) => {
  switch (segment.kind) {
    case 'removed':
      return <Removed text={segment.text} />
    case 'added':
      return <Added text={segment.text} />
    case 'number':
      return (
        <>
          <Removed text={segment.before} />
          <Added text={segment.after} />
        </>
      )
    case 'same':
    case 'marks':
      return segment.text
  }
}

/** What happened to a paragraph as a whole, where its words alone do not say it. */
const TOLD: Partial<Readonly<Record<BlockChange['change'], Word>>> = {
  movedFrom: 'movedFrom',
  movedTo: 'movedTo',
  split: 'split',
  merged: 'merged',
}

const Block = ({ block }: { readonly block: BlockChange }) => {
  const { say } = useSite()
  const word = TOLD[block.change]
  return (
    <p lang="zh-CN">
      {word ? <small>{say(word)} </small> : null}
      {block.segments.map((segment, at) => (
        <Run key={at} segment={segment} />
      ))}
    </p>
  )
}

const Field = ({ change }: { readonly change: PublishedFieldChange }) => {
  const { say, language } = useSite()
  const { label, blocks, segments, isFormAlone } = change
  const changed = blocks.filter((block) => block.change !== 'same')
  return (
    <>
      <dt lang={language === 'zh' ? undefined : 'zh-CN'}>{label}</dt>
      <dd>
        {isFormAlone ? <p>{say('formAlone')}</p> : null}
        {isFormAlone || changed.length > 0
          ? null
          : segments.map((segment, at) => <Run key={at} segment={segment} />)}
        {isFormAlone ? null : changed.map((block, at) => <Block key={at} block={block} />)}
      </dd>
    </>
  )
}

/** What changed in a report, part by part: the paragraphs that differ, with what went out and what came in. */
export const Changes = ({ changes }: { readonly changes: readonly PublishedChange[] }) => {
  const { say } = useSite()
  if (changes.length === 0) return <p className="block">{say('nothingChanged')}</p>
  return changes.map(({ collection, id, label, change, moved, fields, said }) => (
    <section key={`${collection}:${id}`} className="change">
      <h2>
        <span className="kind">{say(change)}</span>
        <span lang="zh-CN">{label}</span>
      </h2>
      {moved ? <p className="aside">{say('moved', moved)}</p> : null}
      {fields.length + said.length > 0 ? (
        <dl>
          {[...fields, ...said].map((each) => (
            <Field key={`${each.field}:${each.path.join('/')}`} change={each} />
          ))}
        </dl>
      ) : null}
    </section>
  ))
}
