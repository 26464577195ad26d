/** A page of the admin, and the id that its address names. */
export interface AdminPath {
  readonly path: string
  readonly asked: string
}

/** What every document is tried with, whether its collection has such a page or not. */
export const OF_DOCUMENTS: readonly string[] = [
  ...['', '/compare', '/versions', '/versions/no-such-version', '/api'],
]

/** Every page of a collection, and those of one of its documents. */
export const adminPages = (slug: string, id: string): readonly AdminPath[] => {
  const list = `/admin/collections/${slug}`
  return [
    { path: list, asked: '' },
    { path: `${list}/create`, asked: '' },
    { path: `${list}/trash`, asked: '' },
    { path: `${list}?where[id][equals]=${id}&limit=100`, asked: id },
    ...OF_DOCUMENTS.map((page) => ({ path: `${list}/${id}${page}`, asked: id })),
  ]
}

/** Every other page, those that are not there too. */
export const OTHER_PAGES: readonly string[] = [
  ...[
    '/admin',
    '/admin/account',
    '/admin/alerts',
    '/admin/import',
    '/admin/collections',
    '/admin/globals',
    '/admin/nothing',
  ],
  ...['/admin/globals/settings', '/admin/globals/settings/versions', '/admin/globals/settings/api'],
  ...['/admin/collections/nothing', '/admin/collections/payload-preferences'],
  ...['/admin/browse-by-folder', '/admin/users/verify/x'],
]
