import { addressBehind } from '../source/addressBehind.ts'
import { type Block, kept, leftOut, type Link } from '../source/Block.ts'
import { lookOf, Looks } from '../source/Looks.ts'
import type { HtmlStyle } from './readStyle.ts'

/** Gathers the blocks of a page: text runs on until an element begins or ends that stands by itself. */
export class PageText {
  readonly blocks: Block[] = []
  #text = ''
  #links: Link[] = []
  #after: Block[] = []
  #level: number | null = null
  #looks = new Looks()

  put(text: string, style: HtmlStyle): void {
    this.#text += text
    if (text.trim() === '') return
    this.#looks.add(text, lookOf(style))
    this.#level ??= style.level
  }

  /** How much text the paragraph has so far. */
  get length(): number {
    return this.#text.length
  }

  tell(block: Block): void {
    this.#after.push(block)
  }

  /** A link on the text from a place on; its address follows in brackets where the text does not say it. */
  link(from: number, address: string | null, written: string): void {
    const text = this.#text.slice(from).trim()
    if (text === '') return
    if (address === null) {
      this.tell(leftOut('LINK_LEFT_OUT', written))
      return
    }
    this.#links.push({ text, address })
    const behind = addressBehind(text, address)
    if (behind === '') return
    this.#text += behind
    this.tell(kept('LINK_WRITTEN_OUT', text))
  }

  /** Ends the paragraph. */
  flush(): void {
    const text = this.#text.replaceAll(/ *\n */g, '\n').trim()
    const look = this.#looks.most
    if (text !== '') {
      const links = this.#links
      this.blocks.push({ kind: 'paragraph', text, level: this.#level, look, links })
    }
    this.blocks.push(...this.#after)
    this.#text = ''
    this.#links = []
    this.#after = []
    this.#level = null
    this.#looks = new Looks()
  }
}
