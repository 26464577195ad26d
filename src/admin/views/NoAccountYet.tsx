import type { AdminViewServerProps } from 'payload'
import { Told } from './Told.tsx'

/** In place of the form that would let whoever comes first make herself an account. */
export const NoAccountYet = ({ initPageResult: { req } }: AdminViewServerProps) => (
  <Told
    admin={req.payload.config.routes.admin}
    command="npm run user:create"
    language={req.i18n.language}
    text="noAccountText"
    title="noAccountTitle"
  />
)
