import { codegen } from '@graphql-codegen/core'
import * as typedDocuments from '@graphql-codegen/typed-document-node'
import * as operations from '@graphql-codegen/typescript-operations'
import { buildSchema, parse } from 'graphql'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const HERE = import.meta.dirname
/** The schema as the server publishes it; `curl …/graphql` with an introspection query gives the same. */
const SCHEMA = path.join(HERE, '../../../docs/schema.graphql')
const DOCUMENTS = path.join(HERE, 'documents.graphql')
const GENERATED = path.join(HERE, 'generated.ts')

const CONFIG = {
  enumsAsTypes: true,
  useTypeImports: true,
  strictScalars: true,
  // A number comes as its digits, so that none is lost.
  scalars: { Date: 'string', DateTime: 'string', Decimal: 'string', JSON: 'unknown' },
}

/** The types of the documents, and the documents themselves with them. */
export const generate = async (): Promise<string> =>
  codegen({
    filename: GENERATED,
    schema: parse(await readFile(SCHEMA, 'utf8')),
    schemaAst: buildSchema(await readFile(SCHEMA, 'utf8')),
    documents: [{ location: DOCUMENTS, document: parse(await readFile(DOCUMENTS, 'utf8')) }],
    config: CONFIG,
    plugins: [{ operations: {} }, { typedDocuments: {} }],
    pluginMap: { operations, typedDocuments },
  })

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(GENERATED, await generate())
