/** One area of 重点领域信息公开, with the years whose work points list it. */
export interface Area {
  readonly id: string
  readonly label: string
  readonly years: readonly number[]
}

/** The areas a new office starts with: those of the 2017 work points. The settings hold the office's own list. */
export const DEFAULT_AREAS: readonly Area[] = [
  { id: 'deepeningReform', label: '深化改革', years: [2017] },
  { id: 'economicDevelopment', label: '经济发展', years: [2017] },
  { id: 'livelihood', label: '民生改善', years: [2017] },
  { id: 'governmentBuilding', label: '政府建设', years: [2017] },
]
