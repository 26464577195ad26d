import { open, type FileHandle } from 'node:fs/promises'
import { readBytes } from '../../import/readBytes.ts'
import { CommandFault, EXIT } from './CommandFault.ts'

/** No report comes near it: that of a county has some 15 kB. */
const LARGEST = 2 * 1024 * 1024

const unreadable = (file: string) =>
  new CommandFault({ code: 'FILE_UNREADABLE', exit: EXIT.unreadable, values: { file } })

const tooLarge = () =>
  new CommandFault({
    code: 'FILE_TOO_LARGE',
    exit: EXIT.unreadable,
    values: { limit: `${LARGEST / 1024 / 1024} MB` },
  })

/** Reads what a file holds up to the limit: a size can lie, a pipe or a device has none. */
const readLimited = async (handle: FileHandle): Promise<Uint8Array> => {
  const { size } = await handle.stat()
  if (size > LARGEST) throw tooLarge()
  const bytes = new Uint8Array(LARGEST + 1)
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
 * Reads the text of a report from a file. Throws CommandFault for what is no such file: missing, a
 * folder, too large, empty, binary or not UTF-8.
 */
export const readReportFile = async (file: string): Promise<string> => {
  const handle = await openFile(file)
  try {
    const read = readBytes(await readLimited(handle))
    if ('text' in read) return read.text
    const values = 'encoding' in read ? { encoding: read.encoding } : {}
    throw new CommandFault({ code: read.refusal, exit: EXIT.unreadable, values })
  } catch (error) {
    throw error instanceof CommandFault ? error : unreadable(file)
  } finally {
    await handle.close()
  }
}
