import type { ReactNode } from 'react'
import { PageLink } from '../PageLink.tsx'
import { say } from '../say.ts'
import type { Word } from '../words.ts'
import styles from './compare.module.scss'

interface Props {
  readonly code: string
  /** Where that is edited of which the versions are listed. */
  readonly path: string
  readonly listed: { readonly page: number; readonly pages: number; readonly total: number }
  /** What stands over the columns. */
  readonly heads: readonly Word[]
  /** A row for each version of the page. */
  readonly children: ReactNode
}

/** The way to newer and older versions, where they do not stand on one page. */
const VersionPages = ({
  code,
  listed: { page, pages },
  path,
}: Omit<Props, 'children' | 'heads'>) => {
  const to = (number: number) => `${path}/versions?page=${number}`
  if (pages <= 1) return null
  return (
    <nav aria-label={say(code, 'versionPages')} className={styles['pages']}>
      {page > 1 ? <PageLink href={to(page - 1)}>{say(code, 'versionNewer')}</PageLink> : null}
      <span>{say(code, 'versionPage', { page, pages })}</span>
      {page < pages ? <PageLink href={to(page + 1)}>{say(code, 'versionOlder')}</PageLink> : null}
    </nav>
  )
}

/** A page of versions: how many there are, a table of them, and the way to the others. */
export const VersionTable = ({ code, path, listed, heads, children }: Props) => (
  <>
    <h2>{say(code, 'versionList')}</h2>
    <p>{say(code, 'versionCount', { count: listed.total })}</p>
    <div className={styles['scroll']}>
      <table className={styles['versions']}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {say(code, head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
    <VersionPages code={code} listed={listed} path={path} />
  </>
)
