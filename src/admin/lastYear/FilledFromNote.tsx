import { Banner } from '@payloadcms/ui'
import type { UIFieldServerProps } from 'payload'
import { idOf } from '../../access/memberships.ts'
import { isFilledFrom } from '../../domain/formats/FilledFrom.ts'
import { tableOf } from '../../domain/formats/formats.ts'
import { findVisible } from '../../operations/findVisible.ts'
import { documentPath } from '../documentPath.ts'
import { PageLink } from '../PageLink.tsx'
import { say } from '../say.ts'

/** Where the figures come from that a table was given when its report was created. */
export const FilledFromNote = async ({ id, req }: UIFieldServerProps) => {
  const item = id
    ? await findVisible(req, { collection: 'statistical-tables', id: String(id) })
    : null
  const source = item?.filledFrom
  if (!item || !isFilledFrom(source)) return null
  const report = await findVisible(req, { collection: 'reports', id: idOf(item.report) })
  const rows = report ? (tableOf(report.format, item.table)?.rows ?? []) : []
  const labelOf = (row: string): string => rows.find(({ id: each }) => each === row)?.label ?? row
  const { language } = req.i18n
  const sentence = say(language, 'filledFrom', {
    row: labelOf(source.row),
    lastYearsRow: labelOf(source.lastYearsRow),
    title: source.title,
    edition: source.edition,
  })
  const seen = await findVisible(req, { collection: 'reports', id: source.report })
  const { admin } = req.payload.config.routes
  return (
    <Banner type="info">
      {sentence}{' '}
      {seen ? (
        <PageLink href={documentPath(admin, { collection: 'reports', id: seen.id })}>
          {seen.title}
        </PageLink>
      ) : null}
    </Banner>
  )
}
