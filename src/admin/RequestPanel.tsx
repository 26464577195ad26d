import type { UIFieldServerProps } from 'payload'
import { findVisible } from '../operations/findVisible.ts'
import { PageLink } from './PageLink.tsx'
import { say } from './say.ts'

/** The way from a request to the document it is about, where it is confirmed or withdrawn. */
export const RequestPanel = async ({ id, req }: UIFieldServerProps) => {
  const collection = 'second-person-requests'
  const request = id ? await findVisible(req, { collection, id: String(id) }) : null
  if (!request) return null
  const { admin } = req.payload.config.routes
  const path = `${admin}/collections/${request.subject}/${encodeURIComponent(request.document)}`
  return (
    <p>
      <PageLink href={path}>{say(req.i18n.language, 'toDocument')}</PageLink>
    </p>
  )
}
