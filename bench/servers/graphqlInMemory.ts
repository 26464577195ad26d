import { type DocumentNode, execute, parse, validate } from 'graphql'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { createPublicSchema } from '../../src/record/schema/createPublicSchema.ts'
import { answerBytes } from './answerBytes.ts'
import { serve } from './serve.ts'

/** graphql-js over an object in memory: no limits, no headers, no log; each document parsed and validated once. */
const schema = createPublicSchema()
const { data: rootValue } = z
  .object({ data: z.record(z.string(), z.unknown()) })
  .parse(JSON.parse(answerBytes().toString()))
const requestShape = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()),
})

/** As many as a front end has; what comes after that is prepared each time it is asked. */
const MOST = 100
const kept = new Map<string, DocumentNode>()

const documentOf = (query: string): DocumentNode => {
  const known = kept.get(query)
  if (known) return known
  const document = parse(query)
  if (validate(schema, document).length > 0) throw new Error('The query does not fit the schema')
  if (kept.size < MOST) kept.set(query, document)
  return document
}

serve((req, res) => {
  void text(req).then(async (body) => {
    const { query, variables } = requestShape.parse(JSON.parse(body))
    const document = documentOf(query)
    const answer = await execute({ schema, document, rootValue, variableValues: variables })
    const sent = Buffer.from(JSON.stringify(answer))
    res.setHeader('Content-Type', 'application/json; charset=utf-8')
    res.setHeader('Content-Length', sent.length)
    res.end(sent)
  })
})
