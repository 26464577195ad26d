import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { type Draft, isDraft, outlived } from './Draft.ts'

interface Schema extends DBSchema {
  drafts: { key: string; value: Draft }
}

const open = (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>('gongkai', 1, {
    upgrade: (database) => {
      database.createObjectStore('drafts', { keyPath: 'key' })
    },
  })

const within = async <T>(act: (database: IDBPDatabase<Schema>) => Promise<T>, otherwise: T) => {
  try {
    const database = await open()
    try {
      return await act(database)
    } finally {
      database.close()
    }
  } catch {
    // A browser that keeps nothing (private window, no space): the page works on without drafts.
    return otherwise
  }
}

const remove = async (database: IDBPDatabase<Schema>, gone: readonly Draft[]): Promise<void> => {
  for (const { key } of gone) await database.delete('drafts', key)
}

/** The draft of that name; null where there is none, or it is too old. */
export const readDraft = (key: string): Promise<Draft | null> =>
  within<Draft | null>(async (database) => {
    const draft: unknown = await database.get('drafts', key)
    return isDraft(draft) && outlived([draft], Date.now()).length === 0 ? draft : null
  }, null)

/** Keeps a draft; answers whether it is kept, on the disk and not in a browser that may be about to crash. */
export const keepDraft = (draft: Draft): Promise<boolean> =>
  within(async (database) => {
    const writing = database.transaction('drafts', 'readwrite', { durability: 'strict' })
    await Promise.all([writing.store.put(draft), writing.done])
    return true
  }, false)

/** Removes a draft, which is saved, discarded or purged. */
export const dropDraft = (key: string): Promise<void> =>
  within<void>((database) => database.delete('drafts', key), undefined)

/** Removes what is too old and too much, whoever's it is. */
export const tidyDrafts = (): Promise<void> =>
  within<void>(async (database) => {
    await remove(database, outlived(await database.getAll('drafts'), Date.now()))
  }, undefined)

/** Removes all drafts of a person. */
export const dropDraftsOf = (person: string): Promise<void> =>
  within<void>(async (database) => {
    const drafts = await database.getAll('drafts')
    await remove(
      database,
      drafts.filter((draft) => draft.person === person),
    )
  }, undefined)
