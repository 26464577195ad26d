const MOMENT = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** A moment as a sheet prints it: day and minute in Asia/Shanghai. */
export const sheetMoment = (iso: string): string => MOMENT.format(new Date(iso))
