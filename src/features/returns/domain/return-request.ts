import type { Text } from '../../../kernel/text.ts'

/** Why a unit returns a task (Đ6.2.a); the database's CHECK lists the same words. */
export const RETURN_CODES = ['MISSING_TASK', 'INACCURATE', 'OUT_OF_MANDATE'] as const
export type ReturnCode = (typeof RETURN_CODES)[number]

export const codeWords: Readonly<Record<ReturnCode, Text>> = {
  MISSING_TASK: { vi: 'Thiếu nhiệm vụ so với văn bản', en: 'A task of the document is missing' },
  INACCURATE: { vi: 'Nội dung không chính xác', en: 'The content is not accurate' },
  OUT_OF_MANDATE: { vi: 'Không thuộc chức năng, nhiệm vụ của đơn vị', en: 'Outside the unit’s mandate' },
}

/** Where a return stands (workflows.md C3); all but the first are ends. The database's CHECK lists the same words. */
export const RETURN_PHASES = ['raised', 'corrected', 'added', 'rerouted', 'cancelled', 'refused', 'withdrawn', 'lapsed'] as const
export type ReturnPhase = (typeof RETURN_PHASES)[number]

export const phaseWords: Readonly<Record<ReturnPhase, Text>> = {
  raised: { vi: 'Chờ Văn phòng xử lý', en: 'Waits for the Office' },
  corrected: { vi: 'Chấp nhận: đã điều chỉnh nhiệm vụ', en: 'Accepted: the task was corrected' },
  added: { vi: 'Chấp nhận: bổ sung nhiệm vụ', en: 'Accepted: a task is to be added' },
  rerouted: { vi: 'Chấp nhận: chuyển đơn vị khác', en: 'Accepted: given to another unit' },
  cancelled: { vi: 'Chấp nhận: thu hồi nhiệm vụ', en: 'Accepted: the task was cancelled' },
  refused: { vi: 'Không chấp nhận', en: 'Refused' },
  withdrawn: { vi: 'Đơn vị đã rút', en: 'Withdrawn by the unit' },
  lapsed: { vi: 'Hết hiệu lực', en: 'Lapsed' },
}

/** The whole life of a return: action, from where, to where. It lapses when the task is reported done or taken away meanwhile. */
export const RETURN_TRANSITIONS = {
  correct: { from: 'raised', to: 'corrected' },
  add_task: { from: 'raised', to: 'added' },
  reroute: { from: 'raised', to: 'rerouted' },
  cancel: { from: 'raised', to: 'cancelled' },
  refuse: { from: 'raised', to: 'refused' },
  withdraw: { from: 'raised', to: 'withdrawn' },
  lapse: { from: 'raised', to: 'lapsed' },
} as const satisfies Record<string, { readonly from: ReturnPhase; readonly to: ReturnPhase }>
export type ReturnMove = keyof typeof RETURN_TRANSITIONS

/** From this refusal on the same task the leaders are asked (C3, Đ9.1.c). */
const ESCALATED_FROM = 2

export function isEscalated(refusalsBefore: number): boolean {
  return refusalsBefore + 1 >= ESCALATED_FROM
}
