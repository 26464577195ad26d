'use client'
import {
  $applyNodeReplacement,
  DecoratorNode,
  type DOMExportOutput,
  type LexicalNode,
  type NodeKey,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import type { JSX } from 'react'
import { numberRefKey } from '../../domain/numbers/numberRefKey.ts'
import type { NumberRef } from '../../domain/numbers/NumberRef.ts'
import { MISSING_NUMBER } from '../../domain/numbers/printNumbers.ts'
import type { BoundNumberNode as BoundNumberJson } from '../../domain/richText/RichText.ts'
import { BoundNumberPill } from './BoundNumberPill.tsx'
import { printedTexts } from './printedTexts.ts'

type Fields = BoundNumberJson['fields']

/** A bound number in the editor. Its JSON is that of an inline block; what it prints is shown by its pill. */
export class BoundNumberNode extends DecoratorNode<JSX.Element> {
  readonly __fields: Fields

  constructor(fields: Fields, key?: NodeKey) {
    super(key)
    this.__fields = fields
  }

  static override getType(): string {
    return 'inlineBlock'
  }

  static override clone(node: BoundNumberNode): BoundNumberNode {
    return new BoundNumberNode(node.__fields, node.__key)
  }

  static override importJSON(json: SerializedLexicalNode & { fields: Fields }): BoundNumberNode {
    return $applyNodeReplacement(new BoundNumberNode(json.fields))
  }

  override exportJSON(): SerializedLexicalNode & { fields: Fields } {
    return { type: 'inlineBlock', version: 1, fields: this.__fields }
  }

  override createDOM(): HTMLElement {
    return document.createElement('span')
  }

  override updateDOM(): false {
    return false
  }

  override exportDOM(): DOMExportOutput {
    const element = document.createElement('data')
    element.setAttribute('data-figure-ref', numberRefKey(this.__fields))
    element.textContent = this.getTextContent()
    return { element }
  }

  override getTextContent(): string {
    return printedTexts.get(numberRefKey(this.__fields)) ?? MISSING_NUMBER
  }

  override isInline(): true {
    return true
  }

  override decorate(): JSX.Element {
    return <BoundNumberPill nodeKey={this.__key} target={this.__fields} />
  }
}

/** A new bound number. */
export const $createBoundNumberNode = (ref: NumberRef): BoundNumberNode =>
  $applyNodeReplacement(new BoundNumberNode({ blockType: 'figureRef', ...ref }))

/** Whether a node of the editor is a bound number. */
export const $isBoundNumberNode = (node: LexicalNode | null | undefined): node is BoundNumberNode =>
  node instanceof BoundNumberNode
