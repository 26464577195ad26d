import { GRAPHQL_POST } from '@payloadcms/next/routes'
import express from 'express'
import { text } from 'node:stream/consumers'
import { getPayload } from 'payload'
import { stockConfig } from '../stock/stockConfig.ts'
import { serve } from './serve.ts'

/** Stock Payload: its own GraphQL by its own handler, in Express, which costs less than Next around it. */
const config = await stockConfig()
await getPayload({ config })
const graphql = GRAPHQL_POST(Promise.resolve(config))
const app = express()
app.post('/graphql', async (req, res) => {
  const answer = await graphql(
    new Request('http://127.0.0.1/api/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: await text(req),
    }),
  )
  res
    .status(answer.status)
    .type('application/json')
    .send(await answer.text())
})
serve(app)
