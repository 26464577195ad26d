import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

/**
 * Leads whoever is not signed in to where she signs in, and from there to the page below the admin's address:
 * the base leaves it to a page of one's own to ask.
 */
export const requireSignIn = ({ req }: AdminViewServerProps['initPageResult'], page: string) => {
  const { admin } = req.payload.config.routes
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}${page}`)}`)
  return req.user
}

interface Props {
  /** What the base gives the page. */
  readonly view: AdminViewServerProps
  readonly children: ReactNode
}

/** A page of the desk's own inside the admin's frame. */
export const PageFrame = ({ view: { initPageResult, params, searchParams }, children }: Props) => {
  const { locale, permissions, req, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale ? { locale } : {})}
      params={params ?? {}}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams ?? {}}
      {...(req.user ? { user: req.user } : {})}
      visibleEntities={{
        collections: [...visibleEntities.collections],
        globals: [...visibleEntities.globals],
      }}
    >
      <Gutter>{children}</Gutter>
    </DefaultTemplate>
  )
}
