import type { Notice } from '../asking/shapes.ts'
import { dayIn } from '../time.ts'
import { useSite } from '../useSite.ts'

/** What stands in the place of a report that is no longer shown: since when, why, and what is done about it. */
export const NoticeBox = ({ notice }: { readonly notice: Notice }) => {
  const { say, language } = useSite()
  const { kind, at, reason, explanation } = notice
  return (
    <section className="notice" aria-labelledby="notice-title">
      <h2 id="notice-title">{say(kind === 'SEALED' ? 'sealed' : 'takenDown')}</h2>
      <p>
        <time dateTime={at}>{dayIn(language, at)}</time>
      </p>
      <dl>
        <dt>{say('reason')}</dt>
        <dd lang="zh-CN">{reason}</dd>
        <dt>{say('explanation')}</dt>
        <dd lang="zh-CN">{explanation}</dd>
      </dl>
    </section>
  )
}
