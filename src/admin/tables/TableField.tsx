import type { JSONFieldServerProps } from 'payload'
import { idOf } from '../../access/memberships.ts'
import { findVisible } from '../../operations/findVisible.ts'
import { lastYearsTable } from '../../operations/lastYear/lastYearsTable.ts'
import { FieldFrame } from '../fields/FieldFrame.tsx'
import { say } from '../say.ts'
import { TableEditor } from './TableEditor.tsx'

/** The cells of a statutory table, with what its form and last year's report say of them. */
export const TableField = async ({
  clientField,
  id,
  path,
  readOnly,
  req,
}: JSONFieldServerProps) => {
  const document = id
    ? await findVisible(req, { collection: 'statistical-tables', id: String(id) })
    : null
  const report = document
    ? await findVisible(req, { collection: 'reports', id: idOf(document.report) })
    : null
  if (!document || !report) {
    return (
      <FieldFrame field={clientField} path={path} problem={undefined}>
        <p>{say(req.i18n.language, 'tableAfterSaving')}</p>
      </FieldFrame>
    )
  }
  const { year, format } = report
  const organization = await findVisible(req, {
    collection: 'organizations',
    id: idOf(report.organization),
  })
  return (
    <TableEditor
      field={clientField}
      frame={{
        year,
        format,
        organization: organization?.name ?? null,
        kind: organization?.kind ?? null,
      }}
      lastYear={await lastYearsTable(req, { report, table: document.table })}
      path={path}
      readOnly={readOnly === true}
      table={document.table}
    />
  )
}
