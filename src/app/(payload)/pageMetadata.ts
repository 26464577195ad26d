import config from '@payload-config'
import type { Metadata } from 'next'
import { getPayload } from 'payload'
import { ICON } from '../../admin/icon.ts'
import { requestOfPage } from '../../admin/requestOfPage.ts'
import { placeOf } from '../../admin/titles/placeOf.ts'
import { titleOf } from '../../admin/titles/titleOf.ts'

interface Given {
  readonly params: Promise<{ segments?: string[] }>
}

/**
 * What the head of a page says: its title as the person who asks may know it, that no search engine keeps it,
 * and our icon; nothing for social networks.
 */
export const pageMetadata = async ({ params }: Given): Promise<Metadata> => {
  const { segments = [] } = await params
  const req = await requestOfPage(await getPayload({ config }))
  return {
    title: await titleOf(req, placeOf(segments)),
    robots: { index: false, follow: false },
    icons: { icon: ICON },
  }
}
