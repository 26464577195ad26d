/** The record has changed since it was looked at, and what was asked for is no longer there. */
export class RecordMovedError extends Error {
  constructor() {
    super('The record has changed since it was looked at')
  }
}
