const UNKNOWN = '—'

/** A moment as it is told to a person: Asia/Shanghai, to the second. */
export const momentFor = (iso: string | undefined): string =>
  iso
    ? new Intl.DateTimeFormat('sv-SE', {
        timeZone: 'Asia/Shanghai',
        dateStyle: 'short',
        timeStyle: 'medium',
      }).format(new Date(iso))
    : UNKNOWN
