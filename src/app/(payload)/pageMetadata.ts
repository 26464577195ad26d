import config from '@payload-config'
import { generatePageMetadata } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { ICON } from '../../admin/icon.ts'

type Given = Omit<Parameters<typeof generatePageMetadata>[0], 'config'>

/** What the head of a page says: its title, that no search engine keeps it, and our icon; nothing for social networks. */
export const pageMetadata = async (given: Given): Promise<Metadata> => {
  const { title, robots } = await generatePageMetadata({ ...given, config })
  return { title: title ?? null, robots: robots ?? null, icons: { icon: ICON } }
}
