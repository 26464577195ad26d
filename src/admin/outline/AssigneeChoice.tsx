'use client'
import type { NamedPerson } from '../../operations/outline/Outline.ts'
import { useSay } from '../useSay.ts'
import type { Line } from './Line.ts'
import type { OutlineActs } from './useOutlineActs.ts'

interface Props {
  readonly acts: OutlineActs
  readonly line: Line
  readonly editors: readonly NamedPerson[]
}

/** Gives a chapter to one of those who may write it, or to nobody. */
export const AssigneeChoice = ({ acts, line, editors }: Props) => {
  const { say } = useSay()
  const { collection, id, revision, assignee } = line.part
  const { label } = line
  const isListed = editors.some((editor) => editor.id === assignee?.id)
  const persons = assignee && !isListed ? [assignee, ...editors] : editors
  const assign = (person: string): void => {
    const name = persons.find((each) => each.id === person)?.name
    void acts.act({
      method: 'PATCH',
      path: `/${collection}/${id}`,
      body: { assignee: person || null, revision },
      told: name ? say('assigned', { person: name, label }) : say('unassigned', { label }),
    })
  }
  return (
    <label>
      {say('assignee')}
      <select
        disabled={acts.isBlocked}
        id={`assignee-${id}`}
        onChange={({ target }) => assign(target.value)}
        value={assignee?.id ?? ''}
      >
        <option value="">{say('assigneeNone')}</option>
        {persons.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </select>
    </label>
  )
}
