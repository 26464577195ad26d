import type { Initiative } from '../asking/reportQuery.ts'
import { dayIn } from '../time.ts'
import { useSite } from '../useSite.ts'
import type { ExplainNumbers } from './explainNumbers.ts'
import { Html } from './Html.tsx'
import { figureAnchor } from './numberSources.ts'
import { initiativeAnchor, sectionAnchor } from './sectionAnchor.ts'

const Figures = ({ initiative: { id, figures } }: { readonly initiative: Initiative }) => {
  const { language } = useSite()
  if (figures.length === 0) return null
  return (
    <dl className="figures" lang="zh-CN">
      {figures.map((figure) => (
        <div key={figure.id} id={figureAnchor(id, figure.id)}>
          <dt>{figure.label}</dt>
          <dd>
            {figure.text}
            {figure.period ? (
              <small>
                {dayIn(language, figure.period.from)}—{dayIn(language, figure.period.to)}
              </small>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}

interface Props {
  readonly initiatives: readonly Initiative[]
  /** What the sections are called, by their ids. */
  readonly headings: ReadonlyMap<string, string>
  readonly explain: ExplainNumbers
}

const One = ({
  initiative,
  headings,
  explain,
}: Omit<Props, 'initiatives'> & { readonly initiative: Initiative }) => {
  const { say } = useSite()
  const { id, title, summary, responsible, section } = initiative
  const heading = section === null ? undefined : headings.get(section)
  return (
    <article className="initiative" id={initiativeAnchor(id)}>
      <h4 lang="zh-CN">{title}</h4>
      {responsible ? (
        <p className="aside">
          {say('responsible')} <span lang="zh-CN">{responsible.name}</span>
        </p>
      ) : null}
      {summary?.html ? <Html html={explain(summary.html)} /> : null}
      <Figures initiative={initiative} />
      {section !== null && heading ? (
        <p className="aside">
          {say('inSection')}{' '}
          <a href={`#${sectionAnchor(section)}`} lang="zh-CN">
            {heading}
          </a>
        </p>
      ) : null}
    </article>
  )
}

/** 重点领域信息公开, by area, in the order in which the areas first occur. */
export const Initiatives = ({ initiatives, ...around }: Props) => {
  const { say } = useSite()
  if (initiatives.length === 0) return null
  const areas = new Map(initiatives.map(({ area }) => [area.id, area.label]))
  return (
    <section className="part" id="initiatives">
      <h2>{say('initiatives')}</h2>
      {[...areas].map(([id, label]) => (
        <section key={id} className="area">
          <h3 lang="zh-CN">{label}</h3>
          <div className="initiatives">
            {initiatives
              .filter(({ area }) => area.id === id)
              .map((initiative) => (
                <One key={initiative.id} initiative={initiative} {...around} />
              ))}
          </div>
        </section>
      ))}
    </section>
  )
}
