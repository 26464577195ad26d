import { sheetMoment } from './sheetMoment.ts'

/** A moment as a sheet prints it, in one line. */
export const SheetMoment = ({ at }: { readonly at: string }) => (
  <time className="moment" dateTime={at}>
    {sheetMoment(at)}
  </time>
)
