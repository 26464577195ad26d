import { PageLink } from '../PageLink.tsx'
import { say } from '../say.ts'
import styles from './compare.module.scss'

interface Props {
  readonly code: string
  readonly page: number
  readonly pages: number
  /** Where that is edited of which the versions are listed. */
  readonly path: string
}

/** The way to newer and older versions, where they do not stand on one page. */
export const VersionPages = ({ code, page, pages, path }: Props) => {
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
