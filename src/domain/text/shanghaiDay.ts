const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' })

/** The day of a moment in Asia/Shanghai, as `yyyy-mm-dd`. */
export const shanghaiDay = (moment: Date | string): string => DAY.format(new Date(moment))
