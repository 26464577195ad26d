import { readFileSync } from 'node:fs'

/** The bytes that the record answered, so that every server sends the same. */
export const answerBytes = (): Buffer => {
  const file = process.env['BENCH_ANSWER']
  if (!file) throw new Error('BENCH_ANSWER must name the file with the answer')
  return readFileSync(file)
}
