import { type Cadence, lastMonthOf, type RecurrenceRule } from '../recurring-period.ts'
import type { Recurrence } from './deadline-reading.ts'

const CADENCE: Readonly<Partial<Record<Recurrence, Cadence>>> = {
  weekly: 'weekly', monthly: 'monthly', quarterly: 'quarterly', semiannual: 'half_yearly', semiannual_yearly: 'half_yearly', yearly: 'yearly',
}
const WEEKDAYS = ['hai', 'ba', 'tu', 'nam', 'sau', 'bay']
/** Beyond the end of every month, so that it is always the last day. */
const LAST_DAY = 31

/** When the task of each period is due, if these plain words say so: "ngay 25 hang thang", "truoc ngay 15 thang cuoi quy". */
export function findRecurrenceRule(plain: string, recurrence: Recurrence): RecurrenceRule | undefined {
  const cadence = CADENCE[recurrence]
  if (cadence === undefined) return undefined
  const before = /\btruoc (?:ngay |thu )/.test(plain)
  if (cadence === 'weekly') {
    const day = findWeekday(plain)
    return day === undefined ? undefined : { cadence, month: 1, day, before }
  }
  const day = findDayOfMonth(plain)
  const month = findMonth(plain, cadence)
  if (day === undefined || month === undefined || month > lastMonthOf(cadence)) return undefined
  return { cadence, month, day, before }
}

function findWeekday(plain: string): number | undefined {
  if (/\bchu nhat\b/.test(plain)) return 7
  const named = /\bthu (hai|ba|tu|nam|sau|bay|[2-7])\b/.exec(plain)?.[1]
  if (named === undefined) return undefined
  return /\d/.test(named) ? Number(named) - 1 : WEEKDAYS.indexOf(named) + 1
}

function findDayOfMonth(plain: string): number | undefined {
  const named = /\bngay (\d{1,2})(?!\d)/.exec(plain)?.[1]
  if (named !== undefined) return Number(named) >= 1 && Number(named) <= LAST_DAY ? Number(named) : undefined
  return /\b(?:ngay cuoi|het|cuoi) (?:cung |cua )*(?:thang|quy|ky|nam)\b/.test(plain) ? LAST_DAY : undefined
}

function findMonth(plain: string, cadence: Exclude<Cadence, 'weekly'>): number | undefined {
  const last = lastMonthOf(cadence) - 1
  const after = /\b(?:thang|quy|ky|nam) (?:sau|tiep theo|ke tiep|lien ke)\b/.test(plain)
  if (after) return last + 1
  if (cadence === 'monthly') return 1
  if (cadence === 'quarterly') return /\bthang dau(?: tien)?(?: cua)? quy\b/.test(plain) ? 1 : /\bthang (?:thu )?hai(?: cua)? quy\b/.test(plain) ? 2 : last
  const named = /\b(?:thang |\d{1,2}\/)(\d{1,2})(?!\d)/.exec(plain)?.[1]
  if (named === undefined) return /\b(?:het|cuoi)\b/.test(plain) ? last : undefined
  const month = Number(named)
  if (month < 1 || month > 12) return undefined
  return cadence === 'half_yearly' ? ((month - 1) % last) + 1 : month
}
