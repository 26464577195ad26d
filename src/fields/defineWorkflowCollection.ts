import type { CollectionConfig } from 'payload'
import { scoped } from '../access/scoped.ts'
import { scopedVersions } from '../access/scopedVersions.ts'
import { writable } from '../access/writable.ts'
import type { WorkflowCollection } from '../domain/slugs.ts'
import { actionsEndpoint } from '../endpoints/actionsEndpoint.ts'
import { compareEndpoint } from '../endpoints/compareEndpoint.ts'
import { presenceEndpoint } from '../endpoints/presenceEndpoint.ts'
import { purgeEndpoint } from '../endpoints/purgeEndpoint.ts'
import { transitionsEndpoint } from '../endpoints/transitionsEndpoint.ts'
import { fenceDocument } from '../hooks/fenceDocument.ts'
import { judgeWrite } from '../hooks/judgeWrite.ts'
import { requireData } from '../hooks/requireData.ts'
import { keepTimestamps } from '../hooks/keepTimestamps.ts'
import { refuseDelete } from '../hooks/refuseDelete.ts'
import { requireRichText } from '../hooks/requireRichText.ts'
import { idField } from './id.ts'
import { twoPersonField } from './twoPersonField.ts'
import { unsavedField } from './unsavedField.ts'
import { withFieldComments } from './withFieldComments.ts'

type Given = Omit<CollectionConfig, 'slug'> & { slug: WorkflowCollection }

/** A document is saved with the last keystrokes; each version says whose it is and is compared with the one before it, any two with each other. */
const pages = {
  edit: { SaveButton: '/src/admin/unsaved/SaveDocument.tsx#SaveDocument' },
  views: {
    edit: {
      compare: {
        Component: '/src/admin/compare/CompareView.tsx#CompareView',
        path: '/compare',
        tab: {
          href: '/compare',
          label: ({ t }: { t: (key: string) => string }) => t('desk:compare'),
        },
      },
      versions: { Component: '/src/admin/compare/VersionsView.tsx#VersionsView' },
      version: { Component: '/src/admin/compare/CompareView.tsx#VersionView' },
    },
  },
} as const

/**
 * What the collections of the workflow have in common: scope by organization, every version kept,
 * nothing deleted, duplicated or changed in bulk, and each write judged, fenced and signed.
 */
export const defineWorkflowCollection = (given: Given): CollectionConfig => ({
  ...given,
  // What integrators call is documented; it is no tab for those who write.
  admin: { ...given.admin, hideAPIURL: true, components: { ...given.admin?.components, ...pages } },
  access: {
    read: scoped('content.read'),
    readVersions: scopedVersions('content.read'),
    create: scoped('content.write'),
    update: writable(given.slug),
    delete: () => false,
  },
  versions: { drafts: false, maxPerDoc: 0 },
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
  endpoints: [
    transitionsEndpoint,
    actionsEndpoint,
    compareEndpoint,
    presenceEndpoint,
    purgeEndpoint(given.slug),
    ...(given.endpoints || []),
  ],
  hooks: {
    ...given.hooks,
    beforeOperation: [requireData, judgeWrite, ...(given.hooks?.beforeOperation ?? [])],
    beforeChange: [
      requireRichText,
      ...(given.hooks?.beforeChange ?? []),
      fenceDocument,
      keepTimestamps,
    ],
    beforeDelete: [refuseDelete],
  },
  fields: [
    idField(),
    unsavedField(),
    ...withFieldComments(given.slug, given.fields),
    twoPersonField(),
  ],
})
