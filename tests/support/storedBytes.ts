import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Desk } from './bootDesk.ts'

const everyFile = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => path.join(parentPath, name))

interface Model {
  readonly find: (where: object) => { readonly lean: () => Promise<readonly unknown[]> }
}
const isModel = (value: unknown): value is Model =>
  typeof Reflect.get(Object(value), 'find') === 'function'

/**
 * Everything that a desk keeps, as one text: every byte in its folder (the files of SQLite with its log,
 * the uploads), and on MongoDB every document of every collection and of its versions.
 */
export const storedBytes = async ({
  payload,
  folder,
}: Pick<Desk, 'folder' | 'payload'>): Promise<string> => {
  const files = await Promise.all((await everyFile(folder)).map((file) => readFile(file)))
  const { collections, versions } = Object(payload.db)
  const models = [...Object.values(Object(collections)), ...Object.values(Object(versions))]
  const rows = await Promise.all(models.filter(isModel).map((model) => model.find({}).lean()))
  return [...files.map((bytes) => bytes.toString('utf8')), JSON.stringify(rows)].join('\n')
}
