import { Conflict, Invalid } from '../../../kernel/problem.ts'
import type { Permit } from '../../../kernel/permit.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { findAssignmentSubject } from '../../assignments/public.ts'
import { recordEvent } from '../../audit/public.ts'
import { headsOf, tell } from '../../notifications/public.ts'
import type { RemarkKind } from '../domain/remark.ts'
import { REMARK_EXISTS } from '../domain/refusal-texts.ts'
import type { LetterUnit } from '../queries/find-letter-unit.ts'
import { leaders } from '../queries/leaders.ts'
import { insertRemark } from '../store.ts'

export type RemarkInput = {
  readonly kind: RemarkKind
  readonly assignmentId?: string | undefined
  readonly decidedBy: string
  readonly documentNumber: string
  readonly documentDate: PlainDate
  readonly content: string
}

const problem = (field: string, code: string, vi: string, en: string) => new Invalid([{ field, code, clause: 'Đ10.4', text: { vi, en } }])

/** Writes down what a leader decided by a document (Đ10.4). */
export async function recordRemark(tx: Tx, ctx: Ctx, { actor, subject: unit }: Permit<'record_remark', LetterUnit>, input: RemarkInput): Promise<string> {
  if (!(await leaders(tx)).some((leader) => leader.id === input.decidedBy)) throw problem('decidedBy', 'NOT_LEADER', 'Phê bình, biểu dương do Chủ tịch hoặc Phó Chủ tịch quyết định.', 'Only the Chairman or a Vice-Chairman decides this.')
  if (Temporal.PlainDate.compare(input.documentDate, ctx.today) > 0) throw problem('documentDate', 'IN_FUTURE', 'Ngày văn bản không thể sau hôm nay.', 'The date of the document cannot be after today.')
  const task = input.assignmentId === undefined ? undefined : await findAssignmentSubject(tx, actor, input.assignmentId)
  if (input.assignmentId !== undefined && task?.leadOrganisationId !== unit.id) throw problem('assignmentId', 'NOT_THE_UNITS', 'Nhiệm vụ này không do đơn vị chủ trì.', 'This unit does not lead that task.')
  const id = await insertRemark(tx, { ...input, organisationId: unit.id, assignmentId: input.assignmentId }, ctx.now, actor.userId)
  if (id === undefined) throw new Conflict(REMARK_EXISTS)
  await recordEvent(tx, ctx, {
    kind: input.kind === 'criticism' ? 'UNIT_CRITICISED' : 'UNIT_COMMENDED', organisationId: unit.id, assignmentId: task?.id, documentId: task?.documentId,
    reason: input.content, documentRef: `${input.documentNumber} ${input.documentDate.toString()}`, after: { remark: id, decidedBy: input.decidedBy },
  })
  await tell(tx, ctx, { kind: input.kind === 'criticism' ? 'UNIT_CRITICISED' : 'UNIT_COMMENDED', to: await headsOf(tx, unit.id), elsewhere: { about: unit.name, href: `/remarks?organisation=${unit.id}` } })
  return id
}
