import type { Tale } from '../../../db/demo/theme.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { chance } from './chance.ts'
import { type Days, instantAt } from './days.ts'
import type { District } from './found-district.ts'
import type { PrivateOffice } from './private-office.ts'
import type { TaskLife } from './task-life.ts'

export type Deed = { readonly at: Temporal.Instant; readonly run: () => Promise<void> }
export type Story = {
  readonly office: PrivateOffice
  readonly district: District
  readonly days: Days
  readonly focalChangesOn: PlainDate
  /** Filled as documents are sent out: the assignment each tale is told of. */
  readonly toldOf: Map<Tale, string>
}

/** The year with all its assignments, among which more happens than to each by itself. */
export type Year = Story & { readonly lives: readonly TaskLife[] }

/** The assignment a tale is told of. */
export function taleOf({ lives }: Year, tale: Tale): TaskLife {
  const found = lives.find(({ task }) => task.tale === tale)
  if (found === undefined) throw new Error(`the demonstration has no task for ${tale}`)
  return found
}

/** Minutes differ from deed to deed, as they do. */
export function moment(day: PlainDate, hour: number, ...about: readonly (string | number)[]): Temporal.Instant {
  const minutes = Math.floor(chance('minute', day.toString(), ...about) * 55)
  return instantAt(day, `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`)
}

export const dayAgo = ({ days }: Story, working: number): PlainDate => days.shifted(days.today, -working)

/** Something that happens so many working days before today. */
export function ago(story: Story, working: number, hour: number, about: string, run: () => Promise<unknown>): Deed {
  return { at: moment(dayAgo(story, working), hour, about), run: async () => void (await run()) }
}
