'use client'
import {
  type Announcements,
  DndContext,
  DragOverlay,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import type { NamedPerson } from '../../operations/outline/Outline.ts'
import { type Chapter, inOneList } from '../../record/snapshot/chapterTree.ts'
import hidden from '../srOnly.module.scss'
import { useSay } from '../useSay.ts'
import { readZone } from './DropZones.tsx'
import type { Line } from './Line.ts'
import { NewHeading } from './NewHeading.tsx'
import { OutlineBranch } from './OutlineBranch.tsx'
import styles from './outline.module.scss'
import { type Place, placeAt, type Spot, type Step, stepFrom } from './places.ts'
import { useOutlineActs } from './useOutlineActs.ts'

interface Props {
  readonly report: string
  readonly chapters: readonly Chapter[]
  readonly lines: Readonly<Record<string, Line>>
  readonly editors: readonly NamedPerson[]
  readonly mayAdd: boolean
}

const SPOT_WORDS = { before: 'spotBefore', inside: 'spotInside', after: 'spotAfter' } as const

/** The chapter tree of a report: to be read by all, and by its editors added to, moved by pointer or keys, dropped and restored. */
export const OutlineTree = ({ report, chapters, lines, editors, mayAdd }: Props) => {
  const { say } = useSay()
  const acts = useOutlineActs()
  const hint = useId()
  const tree = useRef<HTMLDivElement>(null)
  const [isAdding, setIsAdding] = useState(false)
  const [dragged, setDragged] = useState<string | null>(null)
  /** The section that was moved and is to be told of once the page was read again. */
  const moved = useRef<string | null>(null)
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }))
  const labelIn = (id: string): string => {
    const line = lines[id]
    return line ? `${line.number}${line.label}` : ''
  }

  const { tell } = acts
  useEffect(() => {
    const id = moved.current
    if (id === null) return
    moved.current = null
    const chapter = inOneList(chapters).find(({ section }) => section.id === id)
    if (!chapter) return
    tell(say('movedTo', { label: `${chapter.number}${chapter.section.heading}` }))
    // Its line stands elsewhere now: who moves it with the keys goes on there.
    tree.current?.querySelector<HTMLElement>(`[data-handle="${id}"]`)?.focus()
  }, [chapters, say, tell])

  const move = async (id: string, place: Place | null): Promise<void> => {
    const line = lines[id]
    if (!line) return
    if (!place) {
      tell(say('moveNot', { label: labelIn(id) }))
      return
    }
    moved.current = id
    const isMoved = await acts.act({
      method: 'PATCH',
      path: `/sections/${id}`,
      body: { ...place, revision: line.part.revision },
      told: null,
    })
    if (!isMoved) moved.current = null
  }
  const step = (id: string, way: Step) => move(id, stepFrom(chapters, { id, step: way }))
  const isPossible = (target: string, spot: Spot): boolean =>
    dragged !== null && placeAt(chapters, { id: dragged, target, spot }) !== null

  const over = (zone: unknown): string | undefined => {
    const found = readZone(zone)
    return found
      ? say('dragOver', { spot: say(SPOT_WORDS[found.spot]), label: labelIn(found.target) })
      : undefined
  }
  const announcements: Announcements = {
    onDragStart: ({ active }) => say('dragStart', { label: labelIn(String(active.id)) }),
    onDragOver: (event) => over(event.over?.id),
    onDragEnd: (event) => over(event.over?.id),
    onDragCancel: () => say('dragCancelled'),
  }
  return (
    <div aria-busy={acts.isBusy} ref={tree}>
      {acts.isModified && mayAdd ? (
        <p className={styles['hint']}>{say('outlineSaveFirst')}</p>
      ) : null}
      {mayAdd && chapters.length > 0 ? (
        <p className={styles['hint']} id={hint}>
          {say('outlineHint')}
        </p>
      ) : null}
      <DndContext
        accessibility={{ announcements, screenReaderInstructions: { draggable: '' } }}
        collisionDetection={pointerWithin}
        id={hint}
        onDragCancel={() => setDragged(null)}
        onDragEnd={({ active, over: zone }) => {
          setDragged(null)
          const found = readZone(zone?.id)
          const id = String(active.id)
          if (found) void move(id, placeAt(chapters, { id, ...found }))
        }}
        onDragStart={({ active }) => setDragged(String(active.id))}
        sensors={sensors}
      >
        <OutlineBranch
          acts={acts}
          chapters={chapters}
          editors={editors}
          hint={hint}
          isPossible={isPossible}
          lines={lines}
          report={report}
          root={chapters}
          onStep={(id, way) => void step(id, way)}
        />
        <DragOverlay dropAnimation={null}>
          {dragged === null ? null : <span className={styles['ghost']}>{labelIn(dragged)}</span>}
        </DragOverlay>
      </DndContext>
      {mayAdd ? (
        isAdding ? (
          <NewHeading
            acts={acts}
            parent={null}
            report={report}
            onClose={() => setIsAdding(false)}
          />
        ) : (
          <Button
            buttonStyle="secondary"
            disabled={acts.isBlocked}
            id="add-chapter"
            margin={false}
            onClick={() => setIsAdding(true)}
            size="small"
          >
            {say('addTop')}
          </Button>
        )
      ) : null}
      <p
        aria-live="polite"
        className={acts.isBusy ? styles['hint'] : hidden['srOnly']}
        role="status"
      >
        {acts.told}
      </p>
    </div>
  )
}
