import { getPayload, handleEndpoints } from 'payload'
import { z } from 'zod'
import { fromPlainText } from '../../src/domain/richText/fromPlainText.ts'
import { BENCH_YEAR } from '../record/fullReportQuery.ts'
import { REPORT_PARTS } from '../reportParts.ts'
import { stockConfig } from './stockConfig.ts'

/** Writes the report that is measured into stock Payload through its own REST, with the same texts and numbers. */
const config = await stockConfig()
const payload = await getPayload({ config })

const created = z.object({ doc: z.object({ id: z.union([z.string(), z.number()]) }) })
const create = async (collection: string, data: object) => {
  const request = new Request(`http://127.0.0.1/api/${collection}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(data),
  })
  const response = await handleEndpoints({ config, request })
  const answer = await response.text()
  if (!response.ok) throw new Error(answer)
  return created.parse(JSON.parse(answer)).doc.id
}

const moment = '2018-03-20T01:00:00.000Z'
const body = fromPlainText(REPORT_PARTS.sectionText)
const organization = await create('organizations', {
  ...{ slug: 'taicang', name: '太仓市', kind: 'government' },
})
const report = await create('reports', {
  ...{ organization, year: BENCH_YEAR, edition: 1, isLatest: true, format: 'R2014' },
  ...{ title: `太仓市${BENCH_YEAR}年政府信息公开工作年度报告`, scope: 'wholeArea' },
  ...{ publishedAt: moment, firstPublishedAt: moment, contentHash: '0'.repeat(64) },
  period: { from: `${BENCH_YEAR}-01-01`, to: `${BENCH_YEAR}-12-31` },
  preamble: body,
  changeHistory: [{ edition: 1, at: moment, kind: 'published' }],
})
for (const [order, { heading, covers }] of REPORT_PARTS.sections.entries()) {
  await create('sections', { report, order, level: 1, number: '一、', heading, covers, body })
}
for (const [order, { title, figures }] of REPORT_PARTS.initiatives.entries()) {
  const printed = figures.map(({ id, ...figure }) => figure)
  await create('key-initiatives', { report, order, title, area: 'livelihood', figures: printed })
}
for (const [order, { title, url }] of REPORT_PARTS.proposals.entries()) {
  await create('proposal-responses', { report, order, title, url })
}
await payload.destroy()
process.send?.({ filled: true })
