import type { IssueCode } from '../issues.ts'
import { addressBehind } from '../source/addressBehind.ts'
import { type Block, kept, leftOut, type Link, type Remark } from '../source/Block.ts'
import { Looks } from '../source/Looks.ts'

/** Gathers what the runs of one paragraph say. */
export class RunText {
  text = ''
  /** What follows the paragraph: text boxes, notes, and what was left out of it. */
  readonly after: Block[] = []
  readonly links: Link[] = []
  readonly #looks = new Looks()
  #told: { readonly remark: Remark; readonly at: number } | null = null

  put(text: string, look: string): void {
    this.text += text
    this.#looks.add(text, look)
  }

  /** Leaves a text out. One that goes over several runs without a word between them is one. */
  leaveOut(code: IssueCode, text: string): void {
    const before = this.#told
    const goesOn =
      before?.remark.code === code &&
      before.at === this.text.length &&
      this.after.at(-1) === before.remark
    const remark = leftOut(code, goesOn ? `${before.remark.text}${text}` : text)
    if (goesOn) this.after.pop()
    this.after.push(remark)
    this.#told = { remark, at: this.text.length }
  }

  /** A link on the text from a place on: its address follows in brackets where the text does not say it. */
  link(from: number, address: string): void {
    const text = this.text.slice(from)
    if (text.trim() === '') return
    if (!/^https?:\/\//i.test(address)) {
      const isMail = /^mailto:/i.test(address) && text.includes(address.slice('mailto:'.length))
      if (!isMail) this.after.push(leftOut('LINK_LEFT_OUT', address))
      return
    }
    this.links.push({ text, address })
    const behind = addressBehind(text, address)
    if (behind === '') return
    this.text += behind
    this.after.push(kept('LINK_WRITTEN_OUT', text))
  }

  /** How most of the text looks. */
  get look(): string {
    return this.#looks.most
  }
}
