import type { PayloadRequest } from 'payload'
import type { Area } from '../../domain/areas.ts'

const isYear = (value: unknown): value is number => Number.isInteger(value)

/** The office's own list of areas, by which key initiatives are recognised. */
export const readAreas = async (req: PayloadRequest): Promise<readonly Area[]> => {
  const { areas } = await req.payload.findGlobal({
    slug: 'settings',
    depth: 0,
    overrideAccess: false,
    req,
  })
  return (areas ?? []).map(({ areaId, name, years }) => ({
    id: areaId,
    label: name,
    years: Array.isArray(years) ? years.filter(isYear) : [],
  }))
}
