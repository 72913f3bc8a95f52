import type { TestApplication } from './application.ts'
import type { OrganisationKey } from './district.ts'

export type DirectiveTask = {
  readonly content?: string
  readonly dueDate?: string
  readonly leads: readonly OrganisationKey[]
  readonly coordinators?: readonly OrganisationKey[]
}

export type IssuedAssignment = { readonly id: string; readonly code: string; readonly lead: OrganisationKey; readonly task: number }
export type IssuedDirective = { readonly documentId: string; readonly assignments: readonly IssuedAssignment[] }

let number = 0

/** Registers a document, splits it and sends it out, as the Office does it. Throws with the answer when the product refuses. */
export async function issueDirective(app: TestApplication, issuedDate: string, tasks: readonly DirectiveTask[]): Promise<IssuedDirective> {
  const organisation = (key: OrganisationKey) => app.district.organisations[key]
  const keyOf = new Map(Object.entries(app.district.organisations).map(([key, id]) => [id, key as OrganisationKey]))
  const { id } = await accepted<{ id: string }>(app.as('clerk').post('/documents', {
    sourceKind: 'directive', origin: 'own', issuer: 'chair', typeName: 'Công văn', codeNumber: String(++number), codeNotation: 'UBND-TEST',
    subject: 'Về việc triển khai một số nhiệm vụ trọng tâm', issuedDate, signingAuthority: '', signerPosition: 'Chủ tịch', signerFullName: 'Hồ Chủ Trì',
  }))
  const { version } = await accepted<{ version: number }>(app.as('monitor').get(`/documents/${id}`).then((answer) => ({ ...answer, json: () => findVersion(answer.json()) as never })))
  const { assignments } = await accepted<{ assignments: { id: string; code: string; leadOrganisationId: string; task: number }[] }>(app.as('monitor').post(`/documents/${id}/tasks`, {
    version, intent: 'publish',
    tasks: tasks.map((task) => ({
      content: task.content ?? 'Báo cáo kết quả thực hiện', place: 'Mục 1', kind: task.dueDate === undefined ? 'no_deadline' : 'has_deadline',
      dueType: 'complete', dueDate: task.dueDate, leads: task.leads.map(organisation), coordinators: (task.coordinators ?? []).map(organisation),
      monitorUserId: app.district.people.monitor,
    })),
  }))
  return {
    documentId: id,
    assignments: assignments.map((a) => ({ id: a.id, code: a.code, lead: keyOf.get(a.leadOrganisationId) as OrganisationKey, task: a.task })),
  }
}

function findVersion(data: Record<string, unknown>): { version: number } {
  const record = (data['document'] ?? data) as { version: number }
  return { version: record.version }
}

async function accepted<T>(sent: Promise<{ status: number; text: string; json<J>(): J }>): Promise<T> {
  const answer = await sent
  if (answer.status >= 300) throw new Error(`${answer.status} ${answer.text}`)
  return answer.json<T>()
}
