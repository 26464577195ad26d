'use client'
import { useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { type ReactNode, useEffect } from 'react'
import { dropDraftsOf, tidyDrafts } from './draftStore.ts'

/**
 * Looks after the drafts of this browser: what is too old goes when the admin is opened, and whoever signs out
 * by herself leaves none behind. A session that runs out is no such thing: then they wait for her.
 */
export const DraftKeeper = ({ children }: { readonly children: ReactNode }) => {
  const { user } = useAuth()
  const { config } = useConfig()
  const path = usePathname()
  const isSigningOut =
    path === `${config.routes.admin}${config.admin.routes.logout}`.replace('//', '/')
  const person = user?.id
  useEffect(() => void tidyDrafts(), [])
  useEffect(() => {
    if (isSigningOut && person !== undefined) void dropDraftsOf(String(person))
  }, [isSigningOut, person])
  return children
}
