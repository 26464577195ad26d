import type { TextFieldServerProps } from 'payload'
import { AreaSelect } from './AreaSelect.tsx'

/** The area of an initiative, chosen by name from the office's own list. */
export const AreaField = async ({ clientField, path, readOnly, req }: TextFieldServerProps) => {
  const { areas } = await req.payload.findGlobal({
    slug: 'settings',
    depth: 0,
    overrideAccess: false,
    req,
  })
  const options = (areas ?? []).map(({ areaId, name, years }) => ({
    value: areaId,
    label: years.length > 0 ? `${name}（${years.join('、')}）` : name,
  }))
  return (
    <AreaSelect field={clientField} options={options} path={path} readOnly={readOnly === true} />
  )
}
