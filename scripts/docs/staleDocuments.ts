import type { GeneratedDocument } from './documents.ts'

interface Given {
  readonly documents: readonly GeneratedDocument[]
  /** The text of a file as it is now; null where there is none. */
  readonly read: (file: string) => string | null
}

/** The documents whose file is not what the tables say, with what it should be. */
export const staleDocuments = async ({ documents, read }: Given) => {
  const made = await Promise.all(
    documents.map(async ({ file, content }) => ({ file, content: await content() })),
  )
  return made.filter(({ file, content }) => read(file) !== content)
}
