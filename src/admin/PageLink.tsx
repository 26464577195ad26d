import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'

interface Props {
  readonly children: ReactNode
  readonly href: string
}

/** A link to a page of the admin, fetched when it is followed: ahead, the server would render every page that a report lists. */
export const PageLink = ({ children, href }: Props) => (
  <Link href={href} prefetch={false}>
    {children}
  </Link>
)
