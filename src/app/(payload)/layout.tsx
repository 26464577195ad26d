import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { headers } from 'next/headers.js'
import { unstable_rethrow } from 'next/navigation.js'
import { executeAuthStrategies, getPayload, type ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { isOpenFunction } from '../../domain/doors/pageFunctions.ts'
import { importMap } from './admin/importMap.js'
import './custom.scss'

/**
 * Carries out a function that a page calls, for who is signed in: some of the base's answer without asking
 * who is there, and some fail where there is nothing for her. Null: nothing is told.
 */
const serverFunction: ServerFunctionClient = async ({ name, args }) => {
  'use server'
  const payload = await getPayload({ config })
  const { user } = await executeAuthStrategies({ headers: await headers(), payload })
  if (!user || !isOpenFunction(name)) return null
  try {
    return await handleServerFunctions({
      name,
      // The base would cover what is being typed and offer nothing but to drop it; the page itself tells who was ahead.
      args: name === 'form-state' ? { ...args, checkForStaleData: false } : args,
      config,
      importMap,
    })
  } catch (error) {
    // What leads to another page is no failure.
    unstable_rethrow(error)
    payload.logger.warn({ err: error, function: name }, 'a function of the pages failed')
    return null
  }
}

/** The frame of every page of the admin. */
const Layout = ({ children }: { readonly children: ReactNode }) => (
  <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
    {children}
  </RootLayout>
)

export default Layout
