import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { DOCUMENTS } from './docs/documents.ts'
import { staleDocuments } from './docs/staleDocuments.ts'

/**
 * Writes the documents that follow from the tables. `--check` writes nothing, names each stale file and
 * ends with 1 where there is one.
 */
const isCheck = process.argv.includes('--check')
const read = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null)

for (const { file, content } of await staleDocuments({ documents: DOCUMENTS, read })) {
  if (isCheck) {
    console.error(`${file} is stale: run npm run generate`)
    process.exitCode = 1
  } else {
    writeFileSync(file, content)
    console.log(`wrote ${file}`)
  }
}
