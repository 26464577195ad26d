import config from '@payload-config'
import { NotFoundPage } from '@payloadcms/next/views'
import { pageMetadata } from '../../pageMetadata.ts'
import { importMap } from '../importMap.js'

interface Args {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = pageMetadata

/** What stands in the place of a page that does not exist or lies outside the person's scope. */
const NotFound = ({ params, searchParams }: Args) =>
  NotFoundPage({ config, params, searchParams, importMap })

export default NotFound
