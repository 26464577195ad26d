'use client'
import { Button } from '@payloadcms/ui'
import type { NamedPerson } from '../../operations/outline/Outline.ts'
import { DEEPEST_LEVEL } from '../../domain/text/headings.ts'
import type { Chapter } from '../../record/snapshot/chapterTree.ts'
import { useSay } from '../useSay.ts'
import { DropZones } from './DropZones.tsx'
import type { Line } from './Line.ts'
import { MoveHandle } from './MoveHandle.tsx'
import styles from './outline.module.scss'
import { PartLine } from './PartLine.tsx'
import { type Spot, type Step, stepFrom } from './places.ts'
import type { OutlineActs } from './useOutlineActs.ts'

interface Props {
  readonly acts: OutlineActs
  readonly chapters: readonly Chapter[]
  readonly editors: readonly NamedPerson[]
  readonly hint: string
  readonly isPossible: (target: string, spot: Spot) => boolean
  readonly lines: Readonly<Record<string, Line>>
  readonly report: string
  /** The whole tree that these are a branch of. */
  readonly root: readonly Chapter[]
  readonly onStep: (id: string, step: Step) => void
}

const STEPS = [
  { step: 'up', word: 'moveUp' },
  { step: 'down', word: 'moveDown' },
  { step: 'in', word: 'moveIn' },
  { step: 'out', word: 'moveOut' },
] as const

const Steps = ({ id, props }: { readonly id: string; readonly props: Props }) => {
  const { say } = useSay()
  return STEPS.map(({ step, word }) => (
    <Button
      buttonStyle="secondary"
      disabled={props.acts.isBlocked || !stepFrom(props.root, { id, step })}
      key={step}
      margin={false}
      onClick={() => props.onStep(id, step)}
      size="small"
    >
      {say(word)}
    </Button>
  ))
}

/** The chapters of one level, each with those below it. */
export const OutlineBranch = (props: Props) => {
  const { acts, chapters, editors, hint, isPossible, lines, report, onStep } = props
  return (
    <ol className={styles['branch']}>
      {chapters.map(({ section: { id }, number, level, children }) => {
        const line = lines[id]
        if (!line) return null
        const { may, state } = line.part
        const isMovable = may.move
        return (
          <li key={id}>
            <div className={styles['place']}>
              {isMovable ? (
                <DropZones isPossible={(spot) => isPossible(id, spot)} target={id} />
              ) : null}
              <PartLine
                acts={acts}
                addIn={isMovable && level < DEEPEST_LEVEL && state !== 'dropped' ? report : null}
                editors={editors}
                handle={
                  isMovable ? (
                    <MoveHandle
                      hint={hint}
                      id={id}
                      isBlocked={acts.isBlocked}
                      label={`${number}${line.label}`}
                      onStep={(step) => onStep(id, step)}
                    />
                  ) : null
                }
                line={line}
                moves={isMovable ? <Steps id={id} props={props} /> : null}
              />
            </div>
            {children.length > 0 ? <OutlineBranch {...props} chapters={children} /> : null}
          </li>
        )
      })}
    </ol>
  )
}
