import type { Answer, TestApplication } from './application.ts'
import type { OrganisationKey } from './district.ts'

let number = 4000

/** Registers a document and answers its identifier; `more` are fields as the form has them. */
export async function registerDocument(app: TestApplication, issuedDate: string, more: Record<string, unknown> = {}): Promise<string> {
  const answer = await app.as('clerk').post('/documents', {
    sourceKind: 'directive', origin: 'own', issuer: 'chair', typeName: 'Công văn', codeNumber: String(++number), codeNotation: 'UBND-KT', subject: 'Về việc báo cáo, thống kê',
    issuedDate, signingAuthority: '', signerPosition: 'Chủ tịch', signerFullName: 'Hồ Chủ Trì', ...more,
  })
  if (answer.status !== 201) throw new Error(`${answer.status} ${answer.text}`)
  return answer.json<{ id: string }>().id
}

/** A document from above: the province gives the committee a task. */
export const FROM_PROVINCE = { origin: 'province', issuer: 'other', issuingBody: 'Ủy ban nhân dân tỉnh Khánh Hòa', signerPosition: 'Chủ tịch', signerFullName: 'Trần Trên Tỉnh' }

/** One task as the form sends it. */
export function taskBody(app: TestApplication, leads: readonly OrganisationKey[], more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    content: 'Tổng hợp, báo cáo kết quả thực hiện.', place: 'khoản 2', kind: 'has_deadline', dueType: 'report', leads: leads.map((key) => app.district.organisations[key]),
    monitorUserId: app.district.people.monitor, ...more,
  }
}

/** Sends the document out; the answer is the test's to judge. */
export function publish(app: TestApplication, documentId: string, tasks: readonly Record<string, unknown>[], version = 1): Promise<Answer> {
  return app.as('monitor').post(`/documents/${documentId}/tasks`, { version, intent: 'publish', tasks })
}

export type Sent = { readonly id: string; readonly code: string; readonly task: number; readonly dueDate: string | null; readonly awaitsEvent: boolean; readonly period: string | null }

/** Registers and sends out in one; throws with the answer when refused. */
export async function sendOut(app: TestApplication, issuedDate: string, tasks: readonly Record<string, unknown>[], more: Record<string, unknown> = {}): Promise<{ documentId: string; assignments: readonly Sent[] }> {
  const documentId = await registerDocument(app, issuedDate, more)
  const answer = await publish(app, documentId, tasks)
  if (answer.status !== 201) throw new Error(`${answer.status} ${answer.text}`)
  return { documentId, assignments: answer.json<{ assignments: Sent[] }>().assignments }
}

/** "field CODE" of every problem of a 422. */
export const problemsOf = (answer: Answer): string[] => answer.json<{ problems: { field: string; code: string }[] }>().problems.map(({ field, code }) => `${field} ${code}`)
