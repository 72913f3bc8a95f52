import { type FieldProblem, Invalid } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { covers } from '../domain/secrecy.ts'
import { secretProblems } from '../domain/secret-problems.ts'
import type { SecretFields } from '../domain/secret-document.ts'
import { clearanceOf } from '../queries/clearance-of.ts'
import { secretChoices } from '../queries/secret-choices.ts'

const NO_ORGANISATION = { code: 'INVALID_CHOICE', text: { vi: 'Đơn vị không có trong danh sách hoặc đã kết thúc hoạt động.', en: 'Not an organisation of the list, or one that is closed.' } }
const NOT_CLEARED = {
  code: 'MONITOR_NOT_CLEARED', clause: 'Đ5.2.d',
  text: { vi: 'Người theo dõi chưa được cấp quyền tiếp cận đến độ mật này.', en: 'Who is to follow is not cleared for this level.' },
}

/** Judges the fields against the rule and the register of organisations. `kept` are organisations already named. Throws Invalid (422). */
export async function judgeFields(tx: Tx, ctx: Ctx, fields: SecretFields, kept: readonly string[] = []): Promise<void> {
  const [{ organisations }, level] = await Promise.all([secretChoices(tx, ctx.today), clearanceOf({ ...ctx, db: tx }, fields.monitorUserId)])
  const known = new Set([...organisations.map(({ id }) => id), ...kept])
  const unknown = (field: string, id: string): FieldProblem[] => (known.has(id) ? [] : [{ field, ...NO_ORGANISATION }])
  const problems = [
    ...secretProblems(fields, ctx.today),
    ...unknown('proposingOrganisationId', fields.proposingOrganisationId), ...unknown('monitorOrganisationId', fields.monitorOrganisationId),
    ...fields.assigned.flatMap(({ organisationId }) => unknown('assigned', organisationId)),
    ...(covers(level, fields.secrecy) ? [] : [{ field: 'monitorUserId', ...NOT_CLEARED }]),
  ]
  if (problems.length > 0) throw new Invalid(problems)
}
