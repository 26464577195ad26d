import { TEST_PASSWORD } from '../signInSecret.ts'
import type { DoorWorld } from './doorWorld.ts'

type Body = Readonly<Record<string, unknown>>
type Make = (world: DoorWorld) => Body

let made = 0
const fresh = (): number => (made += 1)
const system = { workflowState: 'draft', revision: 0 }
const part = (world: DoorWorld) => ({ ...system, report: world.ids['reports'], order: '' })
const place = (world: DoorWorld) => ({ organization: world.office.organization.id })

const CREATING: Readonly<Record<string, Make>> = {
  reports: (world) => ({
    ...place(world),
    ...system,
    year: 2030 + fresh(),
    title: '',
    format: 'R2021',
    scope: 'wholeArea',
    key: '',
  }),
  sections: (world) => ({ ...part(world), heading: '其他事项' }),
  'key-initiatives': (world) => ({ ...part(world), title: '民生', area: 'deepeningReform' }),
  'proposal-responses': (world) => ({
    ...part(world),
    title: '答复',
    url: 'http://www.gongkai.example/1.html',
  }),
  'statistical-tables': (world) => ({ ...part(world), table: 't4', cells: {} }),
  comments: (world) => ({
    text: '批注',
    about: { relationTo: 'sections', value: world.ids['sections'] },
  }),
  attachments: (world) => ({ report: world.ids['reports'], kind: 'content' }),
  editions: (world) => ({
    ...place(world),
    key: `forged-${fresh()}`,
    report: world.ids['reports'],
    year: 2016,
    number: 1,
    revision: 1,
    publishedAt: '2017-03-01T00:00:00.000Z',
    publishedBy: 'nobody',
    contentHash: 'x',
    snapshot: {},
  }),
  notices: (world) => ({
    ...place(world),
    key: `forged-${fresh()}`,
    report: world.ids['reports'],
    kind: 'takenDown',
    throughEdition: 1,
    at: '2017-03-01T00:00:00.000Z',
    reason: '无',
    explanation: '无',
  }),
  'second-person-requests': (world) => ({
    ...place(world),
    key: `forged-${fresh()}`,
    act: 'purge',
    state: 'open',
    subject: 'reports',
    document: world.ids['reports'],
    reason: '无',
  }),
  renditions: (world) => ({
    ...place(world),
    edition: world.ids['editions'],
    format: 'pdf',
    sha256: 'x',
  }),
  organizations: () => ({
    name: `新机关${fresh()}`,
    slug: `new-${fresh()}`,
    kind: 'government',
    itemReview: 'whole',
    minimumPersons: 2,
    stages: ['clearance', 'signature'],
  }),
  users: () => ({ name: '新', email: `new-${fresh()}@gongkai.example`, password: TEST_PASSWORD }),
  webhooks: () => ({
    name: `门户${fresh()}`,
    address: 'https://portal.gongkai.example/hook',
    kinds: ['published'],
    enabled: false,
  }),
  'audit-events': () => ({
    key: `forged-${fresh()}`,
    sequence: 1000 + fresh(),
    action: 'report.publish',
    at: '2017-03-01T00:00:00.000Z',
    hash: 'x',
  }),
  'sign-in-events': () => ({
    key: `forged-${fresh()}`,
    sequence: 1000 + fresh(),
    action: 'signedIn',
    count: 1,
    at: '2017-03-01T00:00:00.000Z',
    hash: 'x',
  }),
}

const CHANGING: Readonly<Record<string, Make>> = {
  reports: () => ({ indexNumber: `索引${fresh()}` }),
  sections: () => ({ heading: `其他${fresh()}` }),
  'key-initiatives': () => ({ title: `民生${fresh()}` }),
  'proposal-responses': () => ({ title: `答复${fresh()}` }),
  'statistical-tables': () => ({ table: 't2' }),
  comments: () => ({ text: `批注${fresh()}` }),
  organizations: () => ({ site: `https://${fresh()}.gongkai.example` }),
  attachments: () => ({ title: `扫描件${fresh()}` }),
  renditions: () => ({ sha256: 'y' }),
  users: () => ({ name: `改名${fresh()}` }),
  webhooks: () => ({ name: `门户${fresh()}` }),
  settings: () => ({ lexicon: [] }),
}

/** What is sent to create a document of a collection, or to change one. */
export const bodyFor = (world: DoorWorld, slug: string, operation: 'create' | 'update'): Body => {
  const make = (operation === 'create' ? CREATING : CHANGING)[slug]
  return make?.(world) ?? (operation === 'create' ? {} : { key: 'forged' })
}
