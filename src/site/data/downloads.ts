import type { ServerResponse } from 'node:http'

/** How many large downloads may be under way at once, and how fast they have to be taken. */
export interface DownloadLimits {
  readonly most: number
  /** Within so many milliseconds … */
  readonly time: number
  /** … a reader has to take so many bytes: who is slower is cut off. */
  readonly bytes: number
}

/** As they are where nobody says otherwise. */
export const DOWNLOADS: DownloadLimits = { most: 20, time: 120_000, bytes: 64 * 1024 }

/** Begins a download; answers how to tell that it is over, or null where there are as many as may be. */
export type BeginDownload = (res: ServerResponse) => (() => void) | null

const takenOf = ({ socket }: ServerResponse): number =>
  socket ? socket.bytesWritten - socket.writableLength : 0

/**
 * Keeps large downloads from taking everything: each holds some hundred kilobytes for as long as its reader
 * likes, so there are only so many at once, and nobody holds one by taking a byte now and then.
 */
export const downloads = ({ most, time, bytes }: DownloadLimits): BeginDownload => {
  let underWay = 0
  return (res) => {
    if (underWay >= most) return null
    underWay += 1
    let before = takenOf(res)
    const watch = setInterval(() => {
      const taken = takenOf(res)
      if (taken - before < bytes) res.destroy()
      before = taken
    }, time)
    return () => {
      clearInterval(watch)
      underWay -= 1
    }
  }
}
