import type { Payload } from 'payload'

/** What the office's list calls an area; the id of one that it does not know. */
export const nameOfArea = async (payload: Payload, area: string): Promise<string> => {
  const { areas } = await payload.findGlobal({
    slug: 'settings',
    depth: 0,
    select: { areas: true },
    // The system's own authority: everybody who is signed in reads the settings.
    overrideAccess: true,
  })
  return areas?.find(({ areaId }) => areaId === area)?.name ?? area
}
