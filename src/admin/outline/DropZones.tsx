'use client'
import { useDroppable } from '@dnd-kit/core'
import styles from './outline.module.scss'
import { type Spot, SPOTS } from './places.ts'

/** A spot beside a section, as the drag names it. */
export const zoneId = (spot: Spot, target: string): string => `${spot}:${target}`

/** Reads it back; null for what is no spot. */
export const readZone = (zone: unknown): { spot: Spot; target: string } | null => {
  const [spot, ...target] = String(zone).split(':')
  const found = SPOTS.find((each) => each === spot)
  return found ? { spot: found, target: target.join(':') } : null
}

const Zone = ({
  spot,
  target,
  isPossible,
}: {
  readonly spot: Spot
  readonly target: string
  readonly isPossible: boolean
}) => {
  const { setNodeRef, isOver } = useDroppable({ id: zoneId(spot, target), disabled: !isPossible })
  return (
    <span
      aria-hidden
      className={styles[`zone-${spot}`]}
      data-over={isOver && isPossible}
      ref={setNodeRef}
    />
  )
}

interface Props {
  readonly target: string
  readonly isPossible: (spot: Spot) => boolean
}

/** Where something may be put beside a section: the upper and lower edge of its line, and the line itself for below it. */
export const DropZones = ({ target, isPossible }: Props) =>
  SPOTS.map((spot) => <Zone key={spot} isPossible={isPossible(spot)} spot={spot} target={target} />)
