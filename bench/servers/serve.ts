import { createServer, type RequestListener, type Server } from 'node:http'

/** Serves on a free port of this machine, tells the parent process which one, and what it has used when asked. */
export const serve = (
  listener: RequestListener,
  open: (listener: RequestListener) => Server = createServer,
): void => {
  const server = open(listener)
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    if (typeof address === 'object' && address) process.send?.({ port: address.port })
  })
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send?.({ rss: process.memoryUsage().rss, cpu: (user + system) / 1000 })
  })
}
