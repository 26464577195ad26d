/** Rich text holds a kind of node that cannot be printed. */
export class UnknownNodeError extends Error {
  readonly nodeType: string

  constructor(nodeType: string) {
    super(`Rich text holds a node that cannot be printed: ${nodeType}`)
    this.name = 'UnknownNodeError'
    this.nodeType = nodeType
  }
}
