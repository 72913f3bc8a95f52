import { type Paper, paperProblems } from '../../../kernel/paper.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { FieldProblem } from '../../../kernel/problem.ts'
import type { Kind } from './issue-lifecycle.ts'

export const ASPECTS = ['late', 'wrong'] as const
export type Aspect = (typeof ASPECTS)[number]

export type RaiseInput = Paper & {
  readonly kind: Kind
  readonly content: string
  readonly cause: string
  readonly proposal: string
  readonly beyondCapacity: boolean
  readonly aspect: Aspect | undefined
  /** Units whose opinions differ. */
  readonly organisationIds: readonly string[]
}

/** What is known of who raises it and what about. */
export type Known = {
  readonly today: PlainDate
  readonly commune: boolean
  readonly ownOrganisationId: string
  /** Units that are active. */
  readonly units: ReadonlySet<string>
  readonly task: { readonly leadOrganisationId: string; readonly late: boolean } | undefined
}

/** Everything wrong with an issue before it is raised, each with its clause. */
export function raiseProblems(input: RaiseInput, known: Known): FieldProblem[] {
  return [...BY_KIND[input.kind](input, known), ...paperProblems(input, { today: known.today, clause: 'Đ20.2' })]
}

const BY_KIND: Readonly<Record<Kind, (input: RaiseInput, known: Known) => FieldProblem[]>> = {
  obstacle: (input, { commune }) => [
    ...(input.cause === '' ? [{ field: 'cause', code: 'CAUSE_REQUIRED', clause: 'Đ20.2', text: { vi: 'Nêu nguyên nhân của khó khăn, vướng mắc.', en: 'Say what causes the obstacle.' } }] : []),
    ...(input.beyondCapacity && !commune ? [{
      field: 'beyondCapacity', code: 'NOT_A_COMMUNE', clause: 'Đ21.2',
      text: { vi: 'Mục vượt quá khả năng, điều kiện thực hiện dành cho UBND xã, thị trấn.', en: 'Beyond capacity is for communes.' },
    }] : []),
  ],
  opinion_conflict: (input, { units, ownOrganisationId }) => [
    ...(partiesOf(input, ownOrganisationId, units).length < 2 ? [{
      field: 'organisationIds', code: 'TWO_UNITS', clause: 'Đ9.1.c', text: { vi: 'Chọn các đơn vị có ý kiến khác nhau, ít nhất hai đơn vị.', en: 'Choose the units that differ, at least two.' },
    }] : []),
    ...(input.organisationIds.some((id) => !units.has(id)) ? [{
      field: 'organisationIds', code: 'UNKNOWN_UNIT', clause: 'Đ9.1.c', text: { vi: 'Có đơn vị không tồn tại hoặc đã ngừng hoạt động.', en: 'A unit does not exist or is closed.' },
    }] : []),
  ],
  commune_feedback: (input, { task, ownOrganisationId }) => [
    ...(task === undefined ? [{ field: 'assignmentId', code: 'TASK_REQUIRED', clause: 'Đ21.3', text: { vi: 'Phản hồi phải gắn với một nhiệm vụ của đơn vị khác.', en: 'Feedback is about a task of another unit.' } }] : []),
    ...(task?.leadOrganisationId === ownOrganisationId ? [{
      field: 'assignmentId', code: 'OWN_TASK', clause: 'Đ21.3',
      text: { vi: 'Đây là nhiệm vụ của chính đơn vị; khó khăn thì báo cáo ở mục vướng mắc.', en: 'This is the unit’s own task; report an obstacle instead.' },
    }] : []),
    ...(input.aspect === undefined ? [{ field: 'aspect', code: 'REQUIRED', clause: 'Đ21.3', text: { vi: 'Chọn nội dung phản hồi: không đúng thời hạn hoặc không đúng yêu cầu.', en: 'Say whether it is late or not as required.' } }] : []),
    ...(input.aspect === 'late' && task?.late === false ? [{
      field: 'aspect', code: 'TASK_NOT_LATE', clause: 'Đ21.3', text: { vi: 'Nhiệm vụ này chưa quá hạn.', en: 'This task is not overdue.' },
    }] : []),
  ],
}

/** Whose opinions are collected: the chosen units, and the raising unit itself; the Office that opens it is no party. */
export function partiesOf({ organisationIds }: Pick<RaiseInput, 'organisationIds'>, ownOrganisationId: string | undefined, units: ReadonlySet<string>): string[] {
  return [...new Set([...organisationIds, ...(ownOrganisationId === undefined ? [] : [ownOrganisationId])])].filter((id) => units.has(id))
}
