import { CONTACT_PARTS } from '../../domain/contactParts.ts'
import type { Report } from '../asking/reportQuery.ts'
import { useSite } from '../useSite.ts'

/** How the office is reached, as the report says. */
export const ContactBox = ({ contact }: { readonly contact: Report['contact'] }) => {
  const { say, name } = useSite()
  const given = CONTACT_PARTS.flatMap(({ name: part, label }) => {
    const value = contact?.[part]
    return value ? [{ part, label, value }] : []
  })
  if (given.length === 0) return null
  return (
    <section className="part" id="contact">
      <h2>{say('contact')}</h2>
      <dl className="contact">
        {given.map(({ part, label, value }) => (
          <div key={part}>
            <dt>{name(label)}</dt>
            <dd lang="zh-CN">
              {part === 'email' ? <a href={`mailto:${value}`}>{value}</a> : value}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
