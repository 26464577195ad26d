import { open, type FileHandle } from 'node:fs/promises'
import { inMegabytes, LARGEST_FILE } from '../../import/files/fileLimits.ts'
import { readSource } from '../../import/readSource.ts'
import type { SourceDocument } from '../../import/source/SourceDocument.ts'
import { CommandFault, EXIT } from './CommandFault.ts'

const unreadable = (file: string) =>
  new CommandFault({ code: 'FILE_UNREADABLE', exit: EXIT.unreadable, values: { file } })

const tooLarge = () =>
  new CommandFault({
    code: 'FILE_TOO_LARGE',
    exit: EXIT.unreadable,
    values: { limit: inMegabytes(LARGEST_FILE) },
  })

/** Reads what a file holds up to the limit: a size can lie, a pipe or a device has none. */
const readLimited = async (handle: FileHandle): Promise<Uint8Array> => {
  const { size } = await handle.stat()
  if (size > LARGEST_FILE) throw tooLarge()
  const bytes = new Uint8Array(LARGEST_FILE + 1)
  let length = 0
  while (length < bytes.length) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, null)
    if (bytesRead === 0) return bytes.subarray(0, length)
    length += bytesRead
  }
  throw tooLarge()
}

const openFile = async (file: string): Promise<FileHandle> => {
  try {
    return await open(file, 'r')
  } catch {
    throw unreadable(file)
  }
}

/**
 * Reads the lines of a report from a file: a text, a web page or a Word file, whatever it is called.
 * Throws CommandFault for what is no such file: missing, a folder, too large, empty, broken, another kind.
 */
export const readReportFile = async (file: string): Promise<SourceDocument> => {
  const handle = await openFile(file)
  try {
    const read = readSource(await readLimited(handle))
    if ('source' in read) return read.source
    const { refusal: code, values } = read
    throw new CommandFault({ code, exit: EXIT.unreadable, values })
  } catch (error) {
    throw error instanceof CommandFault ? error : unreadable(file)
  } finally {
    await handle.close()
  }
}
