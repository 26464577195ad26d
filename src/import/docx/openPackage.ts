import { unzipSync } from 'fflate'
import { decodeBytes, markedEncoding } from '../files/decodeBytes.ts'
import { FileFault } from '../files/FileFault.ts'
import { parseXml } from './parseXml.ts'
import { elementsOf, type XmlElement } from './XmlElement.ts'

/** What a part refers to: another part of the file, or an address outside it. */
export interface Relationship {
  readonly type: string
  readonly target: string
  readonly isExternal: boolean
}

/** A Word file, opened: its parts by their names. */
export interface Package {
  /** The name of the part with the text. */
  readonly main: string
  readonly part: (name: string) => XmlElement | null
  readonly relationships: (part: string) => ReadonlyMap<string, Relationship>
}

/** What one part, and all that are read, may unfold to. */
const LARGEST_PART = 8 * 1024 * 1024
const LARGEST_WHOLE = 16 * 1024 * 1024
const MOST_ENTRIES = 10_000

const READ = /^(?:\[Content_Types\]\.xml|(?:[^/]+\/)?_rels\/[^/]*\.rels|word\/[^/]+\.xml)$/i
/** Kinds that are packed in the same way: pages as laid out, and what other programs write. */
const LAID_OUT = /^OFD\.xml$/i
const OTHER_OFFICE = /^(?:xl|ppt)\/|^mimetype$/

const refuseOthers = (names: ReadonlySet<string>): void => {
  const all = [...names]
  if (all.some((name) => LAID_OUT.test(name))) throw new FileFault('FILE_IS_PDF')
  if (all.some((name) => OTHER_OFFICE.test(name))) throw new FileFault('FILE_OLD_WORD')
}

/** Unpacks the parts that are read, by the sizes that the list of the file states: no more is ever written. */
const unpack = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> => {
  const names = new Set<string>()
  let whole = 0
  const unzip = () =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (names.has(name)) throw new FileFault('FILE_BROKEN')
        names.add(name)
        if (names.size > MOST_ENTRIES) throw new FileFault('FILE_TOO_COMPLEX')
        if (!READ.test(name)) return false
        whole += originalSize
        if (originalSize > LARGEST_PART || whole > LARGEST_WHOLE) {
          throw new FileFault('FILE_TOO_COMPLEX')
        }
        return true
      },
    })
  try {
    const parts = new Map(Object.entries(unzip()))
    if (!parts.has('[Content_Types].xml')) refuseOthers(names)
    else if ([...names].every((name) => !name.startsWith('word/'))) refuseOthers(names)
    return parts
  } catch (error) {
    // Whatever else is thrown here is about bytes that are no such archive.
    throw error instanceof FileFault ? error : new FileFault('FILE_BROKEN')
  }
}

const decode = (bytes: Uint8Array): string => {
  const text = decodeBytes(bytes, markedEncoding(bytes) ?? 'utf-8')
  if (text === null) throw new FileFault('FILE_BROKEN')
  return text
}

/** The name of a part as another one refers to it: from its own folder, or from the root. */
const resolve = (from: string, target: string): string => {
  const base = target.startsWith('/') ? [] : from.split('/').slice(0, -1)
  const steps = [...base, ...target.split('/').filter((step) => step !== '' && step !== '.')]
  return steps
    .reduce<string[]>((path, step) => (step === '..' ? path.slice(0, -1) : [...path, step]), [])
    .join('/')
}

const relsOf = (part: string): string => {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

/**
 * Opens a Word file. Nothing of it is written anywhere, so the names in it lead nowhere. Throws FileFault:
 * FILE_BROKEN, FILE_TOO_COMPLEX, or the code of the kind of file that it really is.
 */
export const openPackage = (bytes: Uint8Array): Package => {
  const parts = unpack(bytes)
  const part = (name: string): XmlElement | null => {
    const found = parts.get(name)
    return found ? parseXml(decode(found)) : null
  }
  const known = new Map<string, ReadonlyMap<string, Relationship>>()
  const readRelationships = (name: string): ReadonlyMap<string, Relationship> =>
    new Map(
      elementsOf(part(relsOf(name))).map((each) => {
        const { Id = '', Type = '', Target = '', TargetMode } = each.attributes
        const isExternal = TargetMode === 'External'
        const target = isExternal ? Target : resolve(name, Target)
        return [Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target, isExternal }]
      }),
    )
  const relationships = (name: string): ReadonlyMap<string, Relationship> => {
    const found = known.get(name) ?? readRelationships(name)
    known.set(name, found)
    return found
  }
  const main = [...relationships('').values()].find(({ type }) => type === 'officeDocument')
  return { main: main?.target ?? 'word/document.xml', part, relationships }
}
