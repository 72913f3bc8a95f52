import type { TaskPart } from '../assignments/public.ts'
import { type FoundUrgings, taskColumn } from './queries/task-column.ts'
import { presentUrgings } from './task-part.tsx'

export { CHANNELS, channelWords } from './domain/channel.ts'
export { proposalsWaiting } from './proposals-waiting.ts'

/** What urging adds to the page of a task. */
export const urgingPart: TaskPart<FoundUrgings> = { key: 'urging', column: taskColumn, present: presentUrgings }
