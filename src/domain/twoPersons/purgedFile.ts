const PREFIX = 'purged-'

/** What a file is called once it was purged: nothing of what it was called before. */
export const purgedFilename = (attachment: string): string => `${PREFIX}${attachment}`

/** Whether a name is that of a file that was purged: what somebody uploads has an extension. */
export const isPurgedFilename = (filename: string): boolean =>
  filename.startsWith(PREFIX) && !filename.includes('.')
