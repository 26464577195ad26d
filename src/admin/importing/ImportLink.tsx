import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { mayAnywhere } from '../../access/mayAnywhere.ts'
import { say } from '../say.ts'

type Props = Pick<ServerProps, 'i18n' | 'payload' | 'user'>

/** Leads editors from the list of reports to the page on which they import some. */
export const ImportLink = ({ i18n, payload, user }: Props) => {
  if (!mayAnywhere({ user: user ?? null }, 'content.write')) return null
  return (
    <p>
      <Link
        className="btn btn--style-secondary btn--size-small"
        href={`${payload.config.routes.admin}/import`}
        prefetch={false}
      >
        {say(i18n.language, 'importLink')}
      </Link>
    </p>
  )
}
