interface About {
  readonly slug: string
  readonly id: string
}

/** The state of a form as a client may ask for it who claims every right and sends nothing but an id. */
const formState = ({ slug, id }: About) => ({
  collectionSlug: slug,
  id,
  operation: 'update',
  data: { id },
  docPermissions: { fields: true },
  docPreferences: { fields: {} },
  schemaPath: slug,
  renderAllFields: true,
  returnLockStatus: true,
  checkForStaleData: true,
  originalUpdatedAt: 'x',
  updateLastEdited: true,
  skipClientConfigAuth: true,
})

const versionsOf = ({ slug, id }: About) => ({
  collectionSlug: slug,
  docID: id,
  drawerSlug: 'x',
  overrideEntityVisibility: true,
  paramsOverride: { segments: ['collections', slug, id, 'versions'] },
  searchParams: { limit: 100_000 },
})

const ARGUMENTS: Readonly<Record<string, (about: About) => readonly object[]>> = {
  'form-state': (about) => [
    formState(about),
    // What the editor of rich text asks for: the fields of a link.
    {
      ...formState({ ...about, slug: 'sections' }),
      schemaPath: 'sections.body.lexical_internal_feature.link.fields',
    },
  ],
  'table-state': ({ slug, id }) => [
    { collectionSlug: slug, query: { limit: 100_000 }, renderRowTypes: true },
    { collectionSlug: slug, query: { limit: 0, where: { id: { equals: id } } } },
    { collectionSlug: [slug], parent: { collectionSlug: slug, id, joinPath: 'a' }, query: {} },
  ],
  'render-document': (about) => [
    { ...versionsOf(about), paramsOverride: undefined },
    versionsOf(about),
  ],
  'render-document-slots': ({ slug, id }) => [{ collectionSlug: slug, id }],
  'render-list': ({ slug }) => [
    {
      collectionSlug: slug,
      query: { limit: 100_000 },
      overrideEntityVisibility: true,
      enableRowSelections: true,
      drawerSlug: 'x',
    },
  ],
  'render-field': ({ id }) => [
    { schemaPath: 'collection.sections.heading', initialValue: 'x' },
    { schemaPath: 'collection.sections.body', initialValue: null },
    { schemaPath: 'collection.statistical-tables.cells', initialValue: {}, data: { id } },
  ],
  slugify: ({ slug }) => [{ collectionSlug: slug, path: 'slug', valueToSlugify: 'A b' }],
  'render-widget': () => [{ widgetSlug: 'collections', widgetData: {} }],
  'copy-data-from-locale': ({ slug, id }) => [
    { collectionSlug: slug, docID: id, fromLocale: 'zh', toLocale: 'en', overrideData: true },
  ],
  'schedule-publish': ({ slug, id }) => [
    {
      type: 'publish',
      date: '2030-01-01T00:00:00.000Z',
      doc: { relationTo: slug, value: id },
      deleteID: id,
    },
  ],
  'get-upcoming-scheduled-publish': ({ slug, id }) => [{ collectionSlug: slug, id }],
  'get-folder-results-component-and-data': ({ slug }) => [
    { collectionsToDisplay: [slug], displayAs: 'grid', sort: 'name', browseByFolder: true },
  ],
}

/** What a function of the pages is called with, to learn of a document or to change it. */
export const argumentsFor = (name: string, about: About): readonly object[] =>
  ARGUMENTS[name]?.(about) ?? [{}]
