import { execute } from 'graphql'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { documentPreparer } from '../../src/record/http/documentPreparer.ts'
import { createPublicSchema } from '../../src/record/schema/createPublicSchema.ts'
import { answerBytes } from './answerBytes.ts'
import { serve } from './serve.ts'

/** graphql-js over an object in memory, each document parsed and validated once. */
const schema = createPublicSchema()
const prepare = documentPreparer(schema)
const { data: rootValue } = z
  .object({ data: z.record(z.string(), z.unknown()) })
  .parse(JSON.parse(answerBytes().toString()))
const requestShape = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()),
})

serve((req, res) => {
  void text(req).then(async (body) => {
    const { query, variables } = requestShape.parse(JSON.parse(body))
    const { document } = await prepare(query)
    if (!document) throw new Error('The query of the benchmark does not fit the schema')
    const answer = await execute({ schema, document, rootValue, variableValues: variables })
    const sent = Buffer.from(JSON.stringify(answer))
    res.setHeader('Content-Type', 'application/json; charset=utf-8')
    res.setHeader('Content-Length', sent.length)
    res.end(sent)
  })
})
