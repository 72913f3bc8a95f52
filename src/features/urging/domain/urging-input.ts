import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { FieldProblem } from '../../../kernel/problem.ts'
import { CHANNEL_CLAUSES, type Channel } from './channel.ts'

/** What a person says of an urging. Through the software it is made now, by being written; any other way it is written down afterwards. */
export type UrgingInput = {
  readonly channel: Channel
  readonly content: string
  readonly urgedOn?: PlainDate | undefined
  readonly person: string
  readonly outcome: string
}

export type Urged = {
  readonly channel: Channel
  readonly content: string
  readonly urgedOn: PlainDate
  readonly person: string | null
  readonly outcome: string | null
}

/** What lacks or cannot be; empty when the input can be taken (Đ11: other ways need day, person and outcome). */
export function urgingProblems({ channel, urgedOn, person, outcome }: UrgingInput, today: PlainDate): FieldProblem[] {
  if (channel === 'software') return []
  const clause = CHANNEL_CLAUSES[channel]
  const lacking = (field: string): FieldProblem => ({ field, clause, code: 'REQUIRED', text: { vi: 'Hình thức này cần ghi ngày, người làm việc và kết quả.', en: 'This channel needs the day, the person and the outcome.' } })
  return [
    ...(urgedOn === undefined ? [lacking('urgedOn')] : []),
    ...(urgedOn !== undefined && Temporal.PlainDate.compare(urgedOn, today) > 0
      ? [{ field: 'urgedOn', clause, code: 'IN_FUTURE', text: { vi: 'Ngày đôn đốc không thể sau hôm nay.', en: 'The day of urging cannot be after today.' } }] : []),
    ...(person === '' ? [lacking('person')] : []),
    ...(outcome === '' ? [lacking('outcome')] : []),
  ]
}

/** The urging as it is kept. The software urges today and speaks to nobody in particular. */
export function urgedFrom(input: UrgingInput, today: PlainDate): Urged {
  const { channel, content, urgedOn, person, outcome } = input
  return channel === 'software'
    ? { channel, content, urgedOn: today, person: null, outcome: null }
    : { channel, content, urgedOn: urgedOn ?? today, person, outcome }
}
