import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { type Draft, draftsOf, isDraft, outlived } from './Draft.ts'

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

/** The drafts of a document that are not too old, the newest first. */
export const readDrafts = (key: string): Promise<readonly Draft[]> =>
  within<readonly Draft[]>(async (database) => {
    const all: readonly unknown[] = await database.getAll('drafts')
    const now = Date.now()
    return draftsOf(key, all.filter(isDraft)).filter((draft) => outlived([draft], now).length === 0)
  }, [])

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
