import { z } from 'zod'
import { type Send, tokenFor } from './signIn.ts'

/** The address of a list of the admin. */
export const list = (slug: string) => `/admin/collections/${slug}`
/** What a list of documents answers. */
export const docs = z.object({ docs: z.array(z.object({ id: z.string() })) })

const made = z.object({ doc: z.object({ id: z.string() }) })
/** The smallest PNG: one transparent pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** What of the desk the demo lacks: a report by a form with tables, a comment, a file, a webhook. */
export const makeMore = async (
  as: (mailbox: string) => Promise<Send>,
  url: string,
): Promise<void> => {
  const make = async (send: Send, slug: string, body: object): Promise<string> => {
    const { body: answer } = await send(`/api/${slug}`, { method: 'POST', body })
    return made.parse(answer).doc.id
  }
  const editor = await as('editor')
  const { body } = await editor('/api/organizations?limit=1&depth=0')
  const organization = docs.parse(body).docs[0]?.id
  const report = await make(editor, 'reports', { organization, year: 2023 })
  const about = { relationTo: 'reports', value: report }
  await make(editor, 'comments', { about, text: '请核对。' })
  const address = 'https://portal.example/hook'
  await make(await as('admin'), 'webhooks', { name: '门户网站', address })
  const file = new FormData()
  file.set('_payload', JSON.stringify({ report, title: '扫描件', kind: 'content' }))
  file.set('file', new File([PIXEL], 'page.png', { type: 'image/png' }))
  const headers = { Authorization: `JWT ${await tokenFor(url, 'editor')}` }
  const sent = await fetch(`${url}/api/attachments`, { method: 'POST', headers, body: file })
  made.parse(await sent.json())
}

/** One page of every kind, by who opens it. */
export const pagesOf = async (
  as: (mailbox: string) => Promise<Send>,
): Promise<Readonly<Record<string, readonly string[]>>> => {
  const pageOf = async (mailbox: string, slug: string, more = ''): Promise<string> => {
    const send = await as(mailbox)
    const { body } = await send(`/api/${slug}?limit=1&depth=0&sort=createdAt${more}`)
    const [found] = docs.parse(body).docs
    if (!found) throw new Error(`There are no ${slug}`)
    return `${list(slug)}/${found.id}`
  }
  const report = await pageOf('editor', 'reports')
  const section = await pageOf('editor', 'sections')
  return {
    nobody: ['/admin/login', '/admin/forgot'],
    editor: [
      ...['/admin', '/admin/import', '/admin/alerts', '/admin/account', '/admin/nothing'],
      ...[list('reports'), `${list('reports')}?search=没有这样的`, `${list('reports')}/create`],
      ...[report, `${report}/compare`, `${report}/versions`, section],
      await pageOf('editor', 'statistical-tables', '&where[table][equals]=t3'),
      await pageOf('editor', 'key-initiatives'),
      await pageOf('editor', 'proposal-responses'),
      await pageOf('editor', 'comments'),
      ...[await pageOf('editor', 'attachments'), `${list('attachments')}/create`],
      report.replace('/admin/collections', '/api').concat('/sheets/sign-off'),
      report.replace('/admin/collections', '/api').concat('/sheets/clearance'),
    ],
    publisher: [list('editions'), await pageOf('publisher', 'editions')],
    admin: [
      ...['/admin/globals/settings', '/admin/globals/settings/versions', list('users')],
      await pageOf('admin', 'organizations'),
      await pageOf('admin', 'users'),
      await pageOf('admin', 'webhooks'),
    ],
    auditor: [list('audit-events'), await pageOf('auditor', 'audit-events')],
  }
}
