import { Readable } from 'node:stream'

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
  } finally {
    await reader.cancel()
  }
}

/** A stream of the Fetch standard as one of Node's; whoever stops reading stops the source. */
export const toNodeStream = (body: ReadableStream<Uint8Array>): Readable =>
  Readable.from(chunksOf(body))

/** A stream of Node's as one of the Fetch standard, read only as fast as it is asked for. */
export const toWebStream = (stream: Readable): ReadableStream<Uint8Array> => {
  const chunks: AsyncIterator<Uint8Array> = stream[Symbol.asyncIterator]()
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: () => {
      stream.destroy()
    },
  })
}
