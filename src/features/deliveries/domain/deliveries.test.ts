import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { projectRoot } from '../../../platform/config/project-root.ts'
import { ninhHai } from '../../regulation/public.ts'
import { notifiedWorkingCalendar } from '../../work-calendar/public.ts'
import { canMove, DELIVERY_STATES, DELIVERY_TRANSITIONS, type DeliveryMove } from './delivery-lifecycle.ts'
import { MOST_ATTEMPTS, nextTry } from './next-try.ts'
import { isQuiet, isSendingTime } from './sending-time.ts'

const calendar = notifiedWorkingCalendar()
const { quietHours } = ninhHai.readings
const NOW = Temporal.Instant.from('2026-11-23T02:00:00Z')

test('the database lists the same states', () => {
  const sql = readFileSync(join(projectRoot, 'db/migrations/0018-reminders.sql'), 'utf8')
  expect(/state in \(([^)]+)\)\),\n  attempts/.exec(sql)?.[1]?.split(', ').map((word) => word.slice(1, -1))).toEqual([...DELIVERY_STATES])
})

test('nothing leads away from what was sent or replaced, and only a person starts again what stopped', () => {
  const moves = Object.keys(DELIVERY_TRANSITIONS) as DeliveryMove[]
  const leaving = (state: (typeof DELIVERY_STATES)[number]) => moves.filter((move) => canMove(state, move))
  expect(Object.fromEntries(DELIVERY_STATES.map((state) => [state, leaving(state)]))).toEqual({
    waiting: ['begin', 'postpone', 'give_up', 'replace'], failed: ['begin', 'postpone', 'give_up', 'replace', 'retry'],
    sending: ['accept', 'postpone', 'give_up', 'resume', 'lose_sight'], sent: [], unconfirmed: ['accept', 'retry'], dead: ['replace', 'retry'], replaced: [],
  })
})

test('each wait is longer than the one before, two hours at most, and it ends', () => {
  const waits = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, n) => nextTry(n + 1, NOW)?.since(NOW).total('minutes') ?? 0)
  expect(waits).toEqual(waits.toSorted((a, b) => a - b))
  expect(Math.min(...waits)).toBeGreaterThan(0)
  expect([nextTry(MOST_ATTEMPTS, NOW), nextTry(MOST_ATTEMPTS + 20, NOW)]).toEqual([undefined, undefined])
  expect([1, 2, 3, 7].map((attempts) => nextTry(attempts, NOW)?.since(NOW).total('minutes'))).toEqual([2, 4, 8, 120])
})

describe('quiet hours, whatever the zone of the machine', () => {
  const zone = process.env['TZ']
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })
  test.each(['Asia/Ho_Chi_Minh', 'UTC', 'America/New_York', 'Pacific/Kiritimati'])('%s', (machine) => {
    process.env['TZ'] = machine
    const quiet = (text: string) => isQuiet(Temporal.Instant.from(text), quietHours)
    expect([quiet('2026-11-23T06:59:59+07:00'), quiet('2026-11-23T07:00:00+07:00'), quiet('2026-11-23T17:29:59+07:00'), quiet('2026-11-23T17:30:00+07:00'), quiet('2026-11-23T00:00:00+07:00')]).toEqual([true, false, false, true, true])
    const sending = (text: string) => isSendingTime(Temporal.Instant.from(text), quietHours, calendar)
    expect([sending('2026-11-23T09:00:00+07:00'), sending('2026-11-24T09:00:00+07:00'), sending('2026-11-22T09:00:00+07:00'), sending('2199-11-22T09:00:00+07:00')]).toEqual([true, false, false, false])
  })

  test('hours within one day', () => {
    expect(isQuiet(Temporal.Instant.from('2026-11-23T12:00:00+07:00'), { from: '11:30', to: '13:30' })).toBe(true)
    expect(isQuiet(Temporal.Instant.from('2026-11-23T13:30:00+07:00'), { from: '11:30', to: '13:30' })).toBe(false)
  })
})
