import type { PlainDate } from '../../kernel/plain-date.ts'
import { chance } from './chance.ts'
import { type Days, instantAt } from './days.ts'
import type { District } from './found-district.ts'
import type { PrivateOffice } from './private-office.ts'

export type Deed = { readonly at: Temporal.Instant; readonly run: () => Promise<void> }
export type Story = { readonly office: PrivateOffice; readonly district: District; readonly days: Days; readonly focalChangesOn: PlainDate }

/** Minutes differ from deed to deed, as they do. */
export function moment(day: PlainDate, hour: number, ...about: readonly (string | number)[]): Temporal.Instant {
  const minutes = Math.floor(chance('minute', day.toString(), ...about) * 55)
  return instantAt(day, `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`)
}
