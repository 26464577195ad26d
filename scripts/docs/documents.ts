import { dictionaryCsv } from '../../src/site/data/dictionaryRoutes.ts'
import { checksPage } from './checksPage.ts'
import { doorsPage } from './doorsPage.ts'
import { errorsPage } from './errorsPage.ts'
import { formatsPage } from './formatsPage.ts'
import { permissionsPage } from './permissionsPage.ts'
import { referencePage } from './referencePage.ts'
import { schemaFile } from './schemaFile.ts'
import { workflowPage } from './workflowPage.ts'

/** A file that follows from the tables. */
export interface GeneratedDocument {
  readonly file: string
  readonly content: () => Promise<string> | string
}

/** Every generated document, by its place. */
export const DOCUMENTS: readonly GeneratedDocument[] = [
  { file: 'docs/workflow.md', content: workflowPage },
  { file: 'docs/permissions.md', content: permissionsPage },
  { file: 'docs/doors.md', content: doorsPage },
  { file: 'docs/errors.md', content: errorsPage },
  { file: 'docs/checks.md', content: checksPage },
  { file: 'docs/formats.md', content: formatsPage },
  { file: 'docs/reference.md', content: referencePage },
  { file: 'docs/schema.graphql', content: schemaFile },
  { file: 'docs/data-dictionary.csv', content: dictionaryCsv },
]
