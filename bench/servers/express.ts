import express from 'express'
import { answerBytes } from './answerBytes.ts'
import { serve } from './serve.ts'

/** Express 5 as it comes answers the same bytes. */
const bytes = answerBytes()
const app = express()
app.post('/graphql', express.json(), (_req, res) => {
  res.type('application/json').send(bytes)
})
serve(app)
