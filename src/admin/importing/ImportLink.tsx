import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { membershipsOf } from '../../access/memberships.ts'
import { isPermitted } from '../../domain/permissions.ts'
import { say } from '../say.ts'

type Props = Pick<ServerProps, 'i18n' | 'payload' | 'user'>

/** Leads editors from the list of reports to the page on which they import some. */
export const ImportLink = ({ i18n, payload, user }: Props) => {
  const memberships = membershipsOf({ user: user ?? null })
  const mayImport = memberships.some(({ roles }) => isPermitted(roles, 'content.write'))
  if (!mayImport) return null
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
