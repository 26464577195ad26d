import { readNumberRef } from '../numbers/readNumberRef.ts'
import { isAllowedAddress } from './isAllowedAddress.ts'
import { ruleOf, type NodeRule } from './nodeRules.ts'
import type { RichText } from './RichText.ts'

/** One thing in a text that may not be there, with the place where it stands, such as `root.children[0].type`. */
export interface RichTextProblem {
  readonly code: 'unknownNode' | 'unknownAttribute' | 'badAddress' | 'malformed'
  readonly path: string
  readonly found: string
}

const DEEPEST = 40
const LINK_FIELDS = ['url', 'newTab', 'linkType', 'doc']

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What was found, in a word; a value is not printed, for it may be nested without end. */
const describe = (value: unknown): string => {
  if (isRecord(value)) return String(value['type'] ?? 'object')
  return Array.isArray(value) ? 'array' : String(value).slice(0, 200)
}

const problem = (
  code: RichTextProblem['code'],
  path: string,
  value: unknown,
): readonly RichTextProblem[] => [{ code, path, found: describe(value) }]

const attributeProblems = (
  node: Readonly<Record<string, unknown>>,
  rule: NodeRule,
  path: string,
): readonly RichTextProblem[] => {
  const named = Object.keys(node).filter((name) => name !== 'type' && name !== 'children')
  const unknown = named.filter((name) => !Object.hasOwn(rule.attributes, name))
  const wrong = named.filter(
    (name) => Object.hasOwn(rule.attributes, name) && !rule.attributes[name]?.(node[name]),
  )
  const missing = rule.required.filter((name) => !Object.hasOwn(node, name))
  return [
    ...unknown.flatMap((name) => problem('unknownAttribute', `${path}.${name}`, name)),
    ...[...wrong, ...missing].flatMap((name) =>
      problem('malformed', `${path}.${name}`, node[name]),
    ),
  ]
}

const linkProblems = (
  fields: Readonly<Record<string, unknown>>,
  path: string,
): readonly RichTextProblem[] => {
  const unknown = Object.keys(fields).filter((name) => !LINK_FIELDS.includes(name))
  const isOwnAddress = (fields['linkType'] ?? 'custom') === 'custom' && !fields['doc']
  return [
    ...unknown.flatMap((name) => problem('unknownAttribute', `${path}.${name}`, name)),
    ...(isOwnAddress ? [] : problem('badAddress', path, fields['linkType'])),
    ...(typeof (fields['newTab'] ?? false) === 'boolean'
      ? []
      : problem('malformed', `${path}.newTab`, fields['newTab'])),
    ...(isOwnAddress && !isAllowedAddress(fields['url'])
      ? problem('badAddress', `${path}.url`, fields['url'])
      : []),
  ]
}

/** A bound number is a `figureRef` with the reference to one figure or one cell, and nothing else. */
const boundNumberProblems = (
  fields: Readonly<Record<string, unknown>>,
  path: string,
): readonly RichTextProblem[] => {
  const { blockType, id = '', ...named } = fields
  if (blockType !== 'figureRef') return problem('unknownNode', `${path}.blockType`, blockType)
  if (typeof id !== 'string') return problem('malformed', `${path}.id`, id)
  const ref = readNumberRef(named)
  if (!ref) return problem('malformed', path, blockType)
  return Object.keys(named)
    .filter((name) => !Object.hasOwn(ref, name))
    .flatMap((name) => problem('unknownAttribute', `${path}.${name}`, name))
}

const fieldProblems = (
  { type, fields }: Readonly<Record<string, unknown>>,
  path: string,
): readonly RichTextProblem[] => {
  if (!isRecord(fields)) return []
  return type === 'inlineBlock' ? boundNumberProblems(fields, path) : linkProblems(fields, path)
}

const nodeProblems = (
  node: unknown,
  allowed: readonly string[],
  path: string,
  depth: number,
): readonly RichTextProblem[] => {
  if (!isRecord(node) || depth > DEEPEST) return problem('malformed', path, node)
  const rule = ruleOf(node['type'])
  if (!rule) return problem('unknownNode', `${path}.type`, node['type'])
  if (!allowed.includes(String(node['type']))) return problem('malformed', path, node['type'])

  const own = [...attributeProblems(node, rule, path), ...fieldProblems(node, `${path}.fields`)]
  const { children } = node
  if (rule.children === null) {
    return children === undefined ? own : [...own, ...problem('malformed', path, children)]
  }
  if (!Array.isArray(children)) {
    return [...own, ...problem('malformed', `${path}.children`, children)]
  }
  const below = rule.children
  const inside = children.flatMap((child: unknown, index) =>
    nodeProblems(child, below, `${path}.children[${index}]`, depth + 1),
  )
  return [...own, ...inside]
}

/**
 * What may not be in a text: nodes and attributes that the editor does not offer, addresses outside
 * http, https, mailto and tel, shapes that are not Lexical's. Empty for a sound text and for an absent one
 * (design: §2).
 */
export const checkRichText = (value: unknown): readonly RichTextProblem[] => {
  if (value === undefined || value === null) return []
  if (!isRecord(value)) return problem('malformed', '', value)
  const more = Object.keys(value).filter((name) => name !== 'root')
  return [
    ...more.flatMap((name) => problem('unknownAttribute', name, name)),
    ...nodeProblems(value['root'], ['root'], 'root', 0),
  ]
}

/** Whether a value is a sound text; an absent one is none. */
export const isRichText = (value: unknown): value is RichText =>
  isRecord(value) && checkRichText(value).length === 0
