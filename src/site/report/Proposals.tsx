import type { Proposal } from '../asking/reportQuery.ts'
import { dayIn } from '../time.ts'
import { useSite } from '../useSite.ts'
import { isWord } from '../words.ts'
import { proposalAnchor } from './sectionAnchor.ts'

type Cell = (proposal: Proposal) => string | null

/** 办理结果公开: the register as a table with those columns in which something is said. */
export const Proposals = ({ proposals }: { readonly proposals: readonly Proposal[] }) => {
  const { say, language } = useSite()
  if (proposals.length === 0) return null
  const word = (id: string | null) => (id !== null && isWord(id) ? say(id) : null)
  const kindOf: Cell = ({ kind }) =>
    kind === 'PROPOSAL' ? (language === 'zh' ? '提案' : 'Proposal') : word(kind)
  const columns: readonly (readonly [name: string, of: Cell])[] = [
    [say('proposalKind'), kindOf],
    [
      say('proposalNumber'),
      ({ session, number }) => [session, number].filter(Boolean).join(' ') || null,
    ],
    [say('handledBy'), ({ handledBy }) => handledBy.map(({ name }) => name).join('、') || null],
    [say('repliedAt'), ({ repliedAt }) => (repliedAt ? dayIn(language, repliedAt) : null)],
    [say('result'), ({ result }) => (result ? `${result.id} ${result.label}` : null)],
    [say('disclosure'), ({ disclosure }) => word(disclosure)],
  ]
  const shown = columns.filter(([, of]) => proposals.some((each) => of(each) !== null))
  const title = ({ url, title: text }: Proposal) =>
    url ? (
      <a href={url} rel="noopener noreferrer">
        {text}
      </a>
    ) : (
      text
    )
  return (
    <section className="part" id="proposals">
      <h2>{say('proposals')}</h2>
      {shown.length === 0 ? (
        <ul className="register" lang="zh-CN">
          {proposals.map((each) => (
            <li key={each.id} id={proposalAnchor(each.id)}>
              {title(each)}
            </li>
          ))}
        </ul>
      ) : (
        <div aria-label={say('proposals')} className="scroll" role="region" tabIndex={0}>
          <table className="register">
            <thead>
              <tr>
                <th scope="col">{say('proposalTitle')}</th>
                {shown.map(([name]) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {proposals.map((each) => (
                <tr key={each.id} id={proposalAnchor(each.id)}>
                  <th lang="zh-CN" scope="row">
                    {title(each)}
                  </th>
                  {shown.map(([name, of]) => (
                    <td key={name}>{of(each)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
