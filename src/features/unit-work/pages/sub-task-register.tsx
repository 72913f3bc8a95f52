import { formatDateWithWeekday, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { Register } from '../../../ui/register.tsx'
import { Badge, StatusMark } from '../../../ui/status-mark.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { isAfterDeadline, type SubTask } from '../domain/sub-task.ts'
import { messages, subTaskWords } from '../messages.ts'

export type SubTaskRegisterProps = { readonly language: Language; readonly subTasks: readonly SubTask[]; readonly deadline: PlainDate | null; readonly today: PlainDate }

/** How the unit shared out its task: what, who, until when, how it stands. */
export function SubTaskRegister({ language, subTasks, deadline, today }: SubTaskRegisterProps) {
  const late = ({ state, dueOn }: SubTask) => state === 'open' && dueOn !== null && Temporal.PlainDate.compare(dueOn, today) < 0
  const beyond = ({ dueOn }: SubTask) => isAfterDeadline(dueOn, deadline)
  return (
    <>
      <p class="lead">{messages.subTasksNote[language]}</p>
      {subTasks.length === 0 ? <p>{messages.noSubTasks[language]}</p> : (
        <Register
          caption={messages.subTasks[language]} rows={subTasks} rowKey={({ id }) => id} late={late}
          columns={[
            { key: 'what', label: messages.title[language], width: 'grow', cell: (one) => (
              <TwoLines
                first={one.title} href={`/assignments/${one.assignmentId}/sub-tasks/${one.id}`} second={[one.officerName, one.note]}
                before={beyond(one) ? <Badge tone="due-soon">{messages.afterDeadline[language]}</Badge> : undefined}
              />
            ) },
            { key: 'due', label: messages.dueOn[language], width: 'date', phone: 'labelled', cell: ({ dueOn }) => (dueOn === null ? messages.noDue[language] : formatDateWithWeekday(dueOn, language, 'short')) },
            { key: 'state', label: messages.state[language], width: 'status', cell: (one) => <SubTaskMark language={language} subTask={one} late={late(one)} /> },
          ]}
        />
      )}
    </>
  )
}

const TONES = { open: 'in-time', done: 'done', cancelled: 'neutral' } as const

export function SubTaskMark({ language, subTask: { state }, late }: { language: Language; subTask: SubTask; late: boolean }) {
  return <StatusMark tone={late ? 'overdue' : TONES[state]} word={late ? messages.late[language] : subTaskWords[state][language]} />
}
