/** A class of 办理结果 with its legend. */
export interface ResultClass {
  readonly id: string
  readonly label: string
}

/** The classes most places use (domain: §5); an office changes them in its settings. */
export const DEFAULT_RESULT_CLASSES: readonly ResultClass[] = [
  { id: 'A', label: '已解决或基本解决' },
  { id: 'B', label: '部分解决或列入计划' },
  { id: 'C', label: '留作参考' },
]
