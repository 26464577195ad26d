import config from '@payload-config'
import { RootPage } from '@payloadcms/next/views'
import { pageMetadata } from '../../pageMetadata.ts'
import { importMap } from '../importMap.js'

interface Args {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = pageMetadata

/** Every page of the admin; which one follows from the address. */
const Page = ({ params, searchParams }: Args) =>
  RootPage({ config, params, searchParams, importMap })

export default Page
