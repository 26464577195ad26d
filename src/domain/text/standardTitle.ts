interface Titled {
  readonly organization: string
  readonly year: number
}

/** The title that an annual report has unless another one is typed. */
export const standardTitle = ({ organization, year }: Titled): string =>
  `${organization}${year}年政府信息公开工作年度报告`
