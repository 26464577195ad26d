import type { Report } from '../asking/reportQuery.ts'
import { useSite } from '../useSite.ts'

const KILOBYTE = 1024

/** What of a report can be taken along. */
export const Downloads = ({ report }: { readonly report: Report }) => {
  const { say } = useSite()
  if (report.downloads.length === 0) return null
  return (
    <section className="part" id="downloads">
      <h2>{say('downloads')}</h2>
      <ul>
        {report.downloads.map(({ format, url, bytes }) => (
          <li key={url}>
            <a href={url}>
              {say('downloadOf', { format, size: `${Math.ceil(bytes / KILOBYTE)} KB` })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
