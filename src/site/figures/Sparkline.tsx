interface Props {
  /** What it says to whoever does not see it. */
  readonly label: string
  /** Oldest first; null where there is no number. */
  readonly values: readonly (number | null)[]
}

const WIDTH = 120
const HEIGHT = 32
const GAP = 2

/** A figure through the years as columns, the last one marked. */
export const Sparkline = ({ label, values }: Props) => {
  const most = Math.max(...values.map((value) => value ?? 0), 1)
  const step = WIDTH / values.length
  return (
    <svg
      aria-label={label}
      height={HEIGHT}
      role="img"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
    >
      {values.map((value, at) => {
        if (value === null) return null
        const height = Math.max((value / most) * (HEIGHT - 1), 1)
        return (
          <rect
            key={at}
            className={at === values.length - 1 ? 'last' : 'bar'}
            height={height.toFixed(1)}
            width={(step - GAP).toFixed(1)}
            x={(at * step).toFixed(1)}
            y={(HEIGHT - height).toFixed(1)}
          />
        )
      })}
    </svg>
  )
}
