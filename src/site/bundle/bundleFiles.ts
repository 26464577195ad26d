import type { Language } from '../../domain/localized.ts'
import type { RecordView } from '../../record/RecordView.ts'
import type { SiteSettings } from '../../record/SiteSettings.ts'
import { ASSETS } from '../assets.ts'
import { type AddressKind, fileOf, onDisk, servedAt, siteAddresses } from '../siteAddresses.ts'
import type { Shell, SiteRequest } from '../SiteRoute.ts'
import { matchingRoutes } from './matchRoute.ts'

/** A file of a bundle: its name from the bundle's root, and what is in it. */
export interface BundleFile {
  readonly name: string
  readonly text: string
}

interface Address {
  readonly path: string
  readonly kind: AddressKind
  readonly language: Language
}

interface Bundle {
  readonly view: RecordView
  readonly settings: SiteSettings
  readonly slots: Pick<Shell, 'header' | 'footer'>
}

const BEGINNINGS: readonly Address[] = [
  { path: '/reports', kind: 'page', language: 'zh' },
  { path: '/reports', kind: 'page', language: 'en' },
]

/** Writes addresses as one file of the bundle names others, and tells of each. */
const addressesFrom = (from: string, language: Language, tell: (address: Address) => void) => {
  const write = onDisk({ from, language })
  return siteAddresses((path, kind) => {
    tell({ path, kind, language })
    return write(path, kind)
  })
}

const answerAt = async (request: Omit<SiteRequest, 'params'>, path: string) => {
  for (const { route, params } of matchingRoutes(path)) {
    const answer = await route.answer({ ...request, params })
    if (answer) return answer.body
  }
  return null
}

/**
 * Every public page, and every file that one leads to, as files that name each other: from the index on, by
 * following what each page says. Search needs somebody who answers, and a feed an address that stays: neither is
 * in it. Rejects where a page leads to what is not there.
 */
export async function* bundleFiles({ view, settings, slots }: Bundle): AsyncGenerator<BundleFile> {
  const known = new Set<string>()
  const waiting: Address[] = []
  const tell = (address: Address): void => {
    const name = fileOf(address.path, address.kind, address.language)
    if (known.has(name) || address.path.startsWith('/assets/')) return
    known.add(name)
    waiting.push(address)
  }
  for (const { name, text } of ASSETS) {
    yield { name: fileOf(`/assets/${name}`, 'file', 'zh'), text }
  }
  BEGINNINGS.forEach(tell)
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { path, kind, language } = next
    const name = fileOf(path, kind, language)
    const inLanguage: SiteRequest['inLanguage'] = (each) => addressesFrom(name, each, tell)
    const text = await answerAt(
      {
        ...{ view, settings, query: {}, language, inLanguage },
        addresses: inLanguage(language),
        whole: siteAddresses(servedAt({ prefix: '' })),
        shell: { ...slots, band: null, canSearch: false, isAddressed: false },
      },
      path,
    )
    if (text === null) throw new Error(`A page leads to ${path}, which is not there`)
    yield { name, text }
  }
}
