import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionSlug, Payload } from 'payload'

interface Stored {
  readonly collection: CollectionSlug
  readonly filename: string | null | undefined
}

/** Removes an uploaded file from the disk; that it is gone already is no fault. */
export const removeFile = async (
  { collections }: Payload,
  { collection, filename }: Stored,
): Promise<void> => {
  const folder = collections[collection].config.upload.staticDir
  if (!filename || !folder) return
  await rm(path.join(folder, path.basename(filename)), { force: true })
}
