const MOMENT = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** A moment as the office writes it: day and minute in Asia/Shanghai. */
export const moment = (iso: string): string => MOMENT.format(new Date(iso))
