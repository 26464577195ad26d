import type { AdminViewServerProps } from 'payload'
import { Told } from './Told.tsx'

/** In place of the form that would send a mail: no mail leaves this system. */
export const PasswordForgotten = ({ initPageResult: { req } }: AdminViewServerProps) => (
  <Told
    admin={req.payload.config.routes.admin}
    language={req.i18n.language}
    text="forgottenText"
    title="forgottenTitle"
  />
)
