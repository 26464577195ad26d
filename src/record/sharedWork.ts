import type { RecordView } from './RecordView.ts'

/**
 * Works out an answer once for all who ask for the same while that is done: after a publication all who
 * read a report ask for it anew at the same moment.
 */
export const sharedWork = <Answer>(): ((
  view: RecordView,
  key: string,
  workOut: () => Promise<Answer>,
) => Promise<Answer>) => {
  const underWay = new WeakMap<RecordView, Map<string, Promise<Answer>>>()
  return (view, key, workOut) => {
    const ofView = underWay.get(view) ?? new Map<string, Promise<Answer>>()
    underWay.set(view, ofView)
    const working = ofView.get(key) ?? workOut().finally(() => ofView.delete(key))
    ofView.set(key, working)
    return working
  }
}
