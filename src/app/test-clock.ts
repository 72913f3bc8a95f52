import { z } from 'zod'
import { Invalid } from '../kernel/problem.ts'
import { type Clock, SettableClock } from '../platform/clock/clock.ts'
import { action, everyone, type Route } from '../platform/http/route.ts'

/** `PUT /test/clock {"now": "2026-11-24T08:00:00+07:00"}`: exists only in tests, where the clock can be set. */
export function testClockRoute(clock: Clock): Route {
  return action({
    name: 'test.clock', method: 'PUT', path: '/test/clock', summary: { vi: 'Đặt đồng hồ (chỉ khi kiểm thử)', en: 'Set the clock (tests only)' },
    access: everyone('the route exists in test mode on loopback only'),
    body: z.object({ now: z.string() }),
    form: () => ({ page: 'home.show' }),
    act: async ({ body }) => {
      if (!(clock instanceof SettableClock)) throw new Error('the clock cannot be set')
      clock.set(instantOf(body.now))
      return { to: '/', data: { now: clock.now().toString() } }
    },
  })
}

function instantOf(text: string): Temporal.Instant {
  try {
    return Temporal.Instant.from(text)
  } catch {
    throw new Invalid([{ field: 'now', code: 'INVALID_INSTANT', text: { vi: 'Thời điểm không hợp lệ.', en: 'Not an instant.' } }])
  }
}
