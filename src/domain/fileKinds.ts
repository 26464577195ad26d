/** What may be uploaded: by its first bytes, never by what the sender calls it. */
export const FILE_KINDS = [
  { mimeType: 'application/pdf', extensions: ['pdf'], begins: '25504446 2d' },
  { mimeType: 'image/png', extensions: ['png'], begins: '89504e47 0d0a1a0a' },
  { mimeType: 'image/jpeg', extensions: ['jpg', 'jpeg'], begins: 'ffd8ff' },
] as const

/** The kind of a file by its first bytes and its extension, which have to agree; null for any other file. */
export const kindOfFile = (name: string, bytes: Uint8Array): (typeof FILE_KINDS)[number] | null => {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase()
  const start = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const found = FILE_KINDS.find(
    ({ begins, extensions }) =>
      start.startsWith(begins.replaceAll(' ', '')) && extensions.some((each) => each === extension),
  )
  return found ?? null
}
