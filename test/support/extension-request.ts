import type { Answer, TestApplication } from './application.ts'
import type { PersonKey } from './district.ts'

export type Ask = { readonly documentNumber?: string; readonly documentDate?: string; readonly reason?: string; readonly proposedDue?: string; readonly requestVersion?: number }

const versionOf = async (app: TestApplication, address: string): Promise<number> => {
  const answer = (await app.as('monitor').get(address)).json<{ version?: number; request?: { version: number } }>()
  return answer.request?.version ?? answer.version ?? 0
}

/** The head of the economy department asks for an extension of a task; answers what the product answers. */
export async function askExtension(app: TestApplication, taskId: string, ask: Ask = {}, who: PersonKey = 'economyHead', path = 'extension-requests'): Promise<Answer> {
  return app.as(who).post(`/assignments/${taskId}/${path}`, {
    version: await versionOf(app, `/assignments/${taskId}`), documentNumber: '45/CV-KT', documentDate: '2026-11-02', reason: 'Chờ ý kiến thẩm định của Sở Tài chính.', proposedDue: '2026-12-10', ...ask,
  })
}

/** Does something with a request as it stands now. */
export async function onRequest(app: TestApplication, who: PersonKey, requestId: string, path: string, body: object = {}): Promise<Answer> {
  return app.as(who).post(`/extension-requests/${requestId}/${path}`, { version: await versionOf(app, `/extension-requests/${requestId}`), ...body })
}
