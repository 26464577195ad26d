import type { ReportFormat } from '../../src/domain/formats/formats.ts'
import { cellsOfTable, columnsOfRow } from '../../src/domain/formats/tableCells.ts'
import type { Identity, TableDefinition } from '../../src/domain/formats/TableDefinition.ts'
import { ORGANIZATION_KINDS } from '../../src/domain/organizationKinds.ts'
import { table } from './table.ts'

/** The legal day of each kind of organization, in the year after the report's. */
export const deadlineList = ({ deadlines }: ReportFormat): string =>
  ORGANIZATION_KINDS.map(
    ({ value, label }) =>
      `${label.zh} ${deadlines[value] === null ? '仅本地期限 local date only' : `次年 ${deadlines[value]}`}`,
  ).join('；')

const cellName = ({ row, column }: Identity['terms'][number]): string => `${row}.${column}`

const sides = ({ terms, relation, result }: Identity): string =>
  `${terms.map(cellName).join(' + ')} ${relation === 'equals' ? '=' : '≤'} ${result.map(cellName).join(' + ')}`

const identityLines = ({ identities }: TableDefinition): string =>
  [...new Set(identities.map(({ check }) => check))]
    .map((check) => {
      const own = identities.filter((identity) => identity.check === check)
      const [first] = own
      return `- \`${check}\` × ${own.length}: ${first ? `\`${sides(first)}\`${own.length > 1 ? ' …' : ''}` : ''}`
    })
    .join('\n')

const tablePart = (definition: TableDefinition): string => {
  const { id, title, columns, rows, headings, units, carryOver, isRequired } = definition
  const above = (row: string) => (headings[row] ?? []).join(' · ')
  const has = (row: string) =>
    columnsOfRow(definition, row).map(({ id: column }) => `\`${column}\``)
  return [
    `### ${title} \`${id}\`（${rows.length} × ${columns.length}，${cellsOfTable(definition).length} 格 cells；${isRequired ? '必备 required' : '缺少时须说明 asked for'}）`,
    table(
      ['列 Column', '标识 Id', '上级 Group', '单位 Unit'],
      columns.map((column) => [
        column.label,
        `\`${column.id}\``,
        column.group ?? '',
        column.unit ?? '',
      ]),
    ),
    table(
      ['上级标题 Above', '行 Row', '标识 Id', '格 Cells'],
      rows.map((row) => [
        above(row.id),
        `${row.label}${units[row.id] ? `（${units[row.id]}）` : ''}`,
        `\`${row.id}\``,
        has(row.id).length === columns.length ? '全部 all' : has(row.id).join(' '),
      ]),
    ),
    ...(definition.identities.length > 0 ? [identityLines(definition)] : []),
    ...(carryOver === null
      ? []
      : [
          `- \`T3-CARRY\` × ${columns.length}: \`${carryOver.row}\` = 上年 last year's \`${carryOver.lastYearsRow}\`（${carryOver.from.join('、')}）`,
        ]),
  ].join('\n\n')
}

/** The statutory tables of a form with their ids and identities. */
export const formatTables = ({ tables }: ReportFormat): readonly string[] =>
  tables.length === 0 ? ['统计表 Tables: —'] : tables.map(tablePart)
