import { LISTS } from './definitions/connections.ts'
import { PARTS } from './definitions/parts.ts'
import { QUERIES } from './definitions/queries.ts'
import { REPORT } from './definitions/report.ts'
import { VALUES } from './definitions/values.ts'

/** The public schema as front ends see it. Every list has a stated order; ids stay the same through editions. */
export const typeDefs = `
"""
已公开的政府信息公开工作年度报告，只读；编号在各版次间不变。
The published annual reports on government information disclosure, read-only; ids stay the same through editions.
"""
schema { query: Query }
${VALUES}${QUERIES}${REPORT}${PARTS}${LISTS}`
