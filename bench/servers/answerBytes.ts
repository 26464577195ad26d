import { readFileSync } from 'node:fs'

/** Where the answer of the record is kept. */
export const answerFile = (): string => {
  const file = process.env['BENCH_ANSWER']
  if (!file) throw new Error('BENCH_ANSWER must name the file with the answer')
  return file
}

/** The bytes that the record answered, so that every server sends the same. */
export const answerBytes = (): Buffer => readFileSync(answerFile())
