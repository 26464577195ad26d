import { type Block, kept, leftOut } from '../source/Block.ts'
import type { ReadBlocks } from './readBlocks.ts'
import { elementsOf, findAll, type XmlElement } from './XmlElement.ts'

/** What a text box holds, drawn either way. */
const BOXES = 'w:txbxContent'

/** The half of a choice that is read: the first with anything in it, for both say the same. */
const chosen = (choice: XmlElement): XmlElement | undefined =>
  elementsOf(choice)
    .filter(({ name }) => /^mc:(?:Choice|Fallback)$/.test(name))
    .find((half) => elementsOf(half).length > 0)

/** The same drawing with one half of every choice, so that nothing in it is read twice. */
export const withoutChoices = (element: XmlElement): XmlElement => ({
  ...element,
  children: element.children.flatMap((child) => {
    if (typeof child === 'string') return [child]
    if (child.name !== 'mc:AlternateContent') return [withoutChoices(child)]
    const half = chosen(child)
    return half ? withoutChoices(half).children : []
  }),
})

const nameOf = (graphic: XmlElement): string => {
  const [properties] = findAll(graphic, 'wp:docPr')
  const [shape] = findAll(graphic, 'v:shape')
  const { descr, title, name } = properties?.attributes ?? {}
  return descr || title || name || shape?.attributes['alt'] || ''
}

/** The drawing without its text boxes: what stands in them is told where they are read. */
const withoutBoxes = (element: XmlElement): XmlElement => ({
  ...element,
  children: element.children.flatMap((child) => {
    if (typeof child === 'string') return []
    return child.name === BOXES ? [] : [withoutBoxes(child)]
  }),
})

const PICTURES = ['a:blip', 'v:imagedata', 'c:chart', 'dgm:relIds']

/**
 * Reads a drawing: its text boxes are text that is put here, a picture, a chart and an embedded object are
 * told. Lines and frames without text are ornament.
 */
export const readGraphic = (graphic: XmlElement, readBlocks: ReadBlocks): readonly Block[] => {
  const boxes = findAll(graphic, BOXES).flatMap((box) => {
    const blocks = readBlocks(elementsOf(box))
    const first = blocks.find((block) => block.kind === 'paragraph' && block.text.trim() !== '')
    const text = first?.kind === 'paragraph' ? first.text : ''
    return blocks.length === 0 ? [] : [...blocks, kept('TEXT_BOX_PLACED', text)]
  })
  const shell = withoutBoxes(graphic)
  const words = findAll(shell, 'v:textpath').map(({ attributes }) =>
    leftOut('IMAGE_LEFT_OUT', attributes['string'] ?? ''),
  )
  const [embedded] = findAll(shell, 'o:OLEObject')
  const isPicture = PICTURES.some((name) => findAll(shell, name).length > 0)
  if (embedded) {
    const program = embedded.attributes['ProgID'] ?? nameOf(graphic)
    return [...boxes, ...words, leftOut('OBJECT_LEFT_OUT', program)]
  }
  return [...boxes, ...words, ...(isPicture ? [leftOut('IMAGE_LEFT_OUT', nameOf(graphic))] : [])]
}
