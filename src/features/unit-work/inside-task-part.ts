import type { PresentedPart, TaskPart } from '../assignments/public.ts'
import { isAfterDeadline } from './domain/sub-task.ts'
import { messages } from './messages.ts'
import { sectionsOf, sharePanel, signOffPanels } from './pages/inside-task.tsx'
import { type FoundWork, signOffFrom, subTaskFrom, taskWork } from './queries/task-work.ts'

/** What goes on inside the lead unit, on the page of its task: shown to its own people, unknown to everybody else (Đ9.2.c, Đ8.1.c). */
export const insideTaskPart: TaskPart<FoundWork> = {
  key: 'inside',
  column: taskWork,
  present: (found, judging) => {
    if (found === null) return { data: null }
    const signOffs = found.signOffs.map(signOffFrom)
    const subTasks = found.subTasks.map(subTaskFrom)
    const waiting = signOffs.find(({ state }) => state === 'waiting')
    return {
      data: { signOffs, subTasks: subTasks.map((one) => ({ ...one, afterDeadline: isAfterDeadline(one.dueOn, judging.detail.due) })) },
      ...(waiting === undefined ? {} : { marks: [{ word: messages.waitingMark, tone: 'waiting' as const }] }),
      panels: [...signOffPanels(judging, waiting), sharePanel(judging, found.officers)],
      sections: sectionsOf(judging, signOffs, subTasks),
    } satisfies PresentedPart
  },
}
