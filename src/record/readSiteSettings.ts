import type { Payload } from 'payload'
import type { SiteSettings } from './SiteSettings.ts'

const given = (text: string | null | undefined): string | null => text?.trim() || null

/** Reads what the office wants its public pages to say of it. */
export const readSiteSettings = async (payload: Payload): Promise<SiteSettings> => {
  const { revision, site } = await payload.findGlobal({
    slug: 'settings',
    depth: 0,
    // All of this is printed on every public page.
    overrideAccess: true,
    select: { revision: true, site: true },
  })
  return {
    revision: revision ?? 0,
    name: given(site?.name),
    domain: given(site?.domain),
    code: given(site?.code),
    column: given(site?.column),
    icp: given(site?.icp),
    police: given(site?.police),
    isIndexed: site?.isIndexed ?? false,
  }
}
