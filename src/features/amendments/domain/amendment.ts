import { formatDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { FieldProblem } from '../../../kernel/problem.ts'

export const KINDS = ['has_deadline', 'no_deadline'] as const
export type Kind = (typeof KINDS)[number]

/** How the assignment stands before it is amended. */
export type Amendable = {
  readonly content: string
  readonly place: string
  readonly kind: Kind | null
  readonly due: PlainDate | null
  readonly leadOrganisationId: string
  readonly coordinatorOrganisationIds: readonly string[]
  readonly monitorUserId: string | null
  readonly documentIssuedDate: PlainDate
}

/** What is asked for; what is left out ('' or undefined) stays. */
export type Asked = {
  readonly content: string
  readonly place: string
  readonly kind: Kind | undefined
  readonly dueDate: PlainDate | undefined
  readonly coordinatorIds: readonly string[] | undefined
  readonly monitorUserId: string | undefined
}

/** What really changes. */
export type Changed = {
  readonly content?: string
  readonly place?: string
  readonly kind?: Kind
  /** Null: there is none any more. */
  readonly dueDate?: PlainDate | null
  readonly coordinatorIds?: readonly string[]
  readonly monitorUserId?: string
}

/** Only what differs from how it stands. */
export function changesOf(now: Amendable, asked: Asked): Changed {
  const kind = asked.kind ?? now.kind
  return {
    ...(asked.content === '' || asked.content === now.content ? {} : { content: asked.content }),
    ...(asked.place === '' || asked.place === now.place ? {} : { place: asked.place }),
    ...(kind === null || kind === now.kind ? {} : { kind }),
    ...(kind === 'has_deadline' ? dueChange(now, asked) : now.kind === 'has_deadline' ? { dueDate: null } : {}),
    ...(asked.coordinatorIds === undefined || isSameSet(asked.coordinatorIds, now.coordinatorOrganisationIds) ? {} : { coordinatorIds: [...new Set(asked.coordinatorIds)] }),
    ...(asked.monitorUserId === undefined || asked.monitorUserId === now.monitorUserId ? {} : { monitorUserId: asked.monitorUserId }),
  }
}

function dueChange(now: Amendable, { dueDate }: Asked): Pick<Changed, 'dueDate'> {
  return dueDate === undefined || dueDate.toString() === now.due?.toString() ? {} : { dueDate }
}

/** Everything wrong with an amendment itself; whom it names is judged with the register at hand. */
export function amendmentProblems(now: Amendable, asked: Asked): FieldProblem[] {
  const changed = changesOf(now, asked)
  const kind = asked.kind ?? now.kind
  const problems: FieldProblem[] = []
  if (Object.keys(changed).length === 0) problems.push({
    field: '', code: 'NOTHING_CHANGED',
    text: { vi: 'Chưa có nội dung nào khác với nhiệm vụ hiện tại.', en: 'Nothing differs from the task as it is.' },
  })
  // A task whose deadline waits for its event has one already, without a date.
  if (kind === 'has_deadline' && asked.dueDate === undefined && now.kind !== 'has_deadline') problems.push({
    field: 'dueDate', code: 'HAS_DEADLINE_WITHOUT_DATE', clause: 'Đ4',
    text: { vi: 'Nhiệm vụ có thời hạn phải có ngày hạn.', en: 'A task with a deadline needs a date.' },
  })
  if (kind === 'no_deadline' && asked.dueDate !== undefined && asked.dueDate.toString() !== now.due?.toString()) problems.push({
    field: 'dueDate', code: 'NO_DEADLINE_WITH_DATE', clause: 'Đ4',
    text: { vi: 'Nhiệm vụ không thời hạn thì không nhập ngày hạn.', en: 'A task without a deadline takes no date.' },
  })
  if (asked.dueDate !== undefined && Temporal.PlainDate.compare(asked.dueDate, now.documentIssuedDate) < 0) {
    const issued = formatDate(now.documentIssuedDate)
    problems.push({
      field: 'dueDate', code: 'DUE_BEFORE_ISSUE', clause: 'Đ5.1.e',
      text: { vi: `Hạn không được sớm hơn ngày ban hành ${issued}.`, en: `The deadline may not be before the date of the directive, ${issued}.` },
    })
  }
  if (asked.coordinatorIds?.includes(now.leadOrganisationId) === true) problems.push({
    field: 'coordinatorIds', code: 'LEAD_IS_COORDINATOR', clause: 'Đ2.2',
    text: { vi: 'Cơ quan chủ trì không đồng thời là cơ quan phối hợp.', en: 'A unit cannot both lead and coordinate.' },
  })
  return problems
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  const set = new Set(a)
  return set.size === new Set(b).size && b.every((one) => set.has(one))
}
