import { createServer } from 'node:http'
import { indexPage, reportPage, rowPage } from './pages.ts'

const port = Number(process.env['PORT'] ?? 4000)

const PAGES: Readonly<Record<string, (query: URLSearchParams) => Promise<string | null>>> = {
  '/': indexPage,
  '/report': reportPage,
  '/row': rowPage,
}

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
  const answer = async () => {
    const body = (await PAGES[pathname]?.(searchParams)) ?? null
    response.writeHead(body === null ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' })
    response.end(body ?? '没有这个页面。 Not found.')
  }
  answer().catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`)
    response.writeHead(502, { 'Content-Type': 'text/plain; charset=utf-8' })
    response.end('公开库没有应答。 The record did not answer.')
  })
})
server.listen(port, () => process.stdout.write(`http://localhost:${port}\n`))
