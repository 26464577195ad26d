import type { Report } from '../asking/reportQuery.ts'
import { useSite } from '../useSite.ts'
import { sectionAnchor } from './sectionAnchor.ts'

/** What is on the page of a report, its chapters and what follows them. */
export const Contents = ({ report }: { readonly report: Report }) => {
  const { request, say } = useSite()
  const { sections, keyInitiatives, proposalResponses, contact, notice } = report
  const after = [
    ...(keyInitiatives.length > 0 ? (['initiatives'] as const) : []),
    ...(proposalResponses.length > 0 ? (['proposals'] as const) : []),
    ...(contact ? (['contact'] as const) : []),
    ...(request.shell.band ? [] : (['history', 'cite'] as const)),
  ]
  if (notice) return null
  return (
    <nav aria-labelledby="contents-title" className="contents">
      <h2 id="contents-title">{say('contents')}</h2>
      <ol>
        {sections.map(({ id, number, heading }) => (
          <li key={id} lang="zh-CN">
            <a href={`#${sectionAnchor(id)}`}>
              {number}
              {heading}
            </a>
          </li>
        ))}
        {after.map((part) => (
          <li key={part} className="after">
            <a href={`#${part}`}>{say(part)}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
