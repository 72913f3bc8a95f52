import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import type { PersonKey } from '../../../test/support/district.ts'
import { issueDirective } from '../../../test/support/issued-directive.ts'

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-10-01T08:00:00+07:00' })
})
afterAll(() => app?.close())

const PDF = '%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n'

/** A report sent as a browser sends a form with a file. */
async function send(who: PersonKey, id: string, fileName: string, content: string) {
  const fields = { version: '1', resultDate: '01/10/2026', resultDocument: '15/BC-KT', summary: 'Đã xong.' }
  const parts = Object.entries(fields).map(([name, value]) => `--limit\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
  const file = `--limit\r\ncontent-disposition: form-data; name="files"; filename="${fileName}"\r\ncontent-type: application/octet-stream\r\n\r\n${content}\r\n--limit--\r\n`
  return app.server.inject({
    method: 'POST', url: `/assignments/${id}/result-reports`, payload: `${parts.join('')}${file}`,
    headers: { cookie: `__Host-session=${app.token(who)}`, accept: 'text/html', 'content-type': 'multipart/form-data; boundary=limit' },
  })
}

it('keeps the files of a report, for those who may see the task', async () => {
  const issued = await issueDirective(app.db, app.district, { issuedDate: '2026-09-28', issuedAt: '2026-09-29T08:00:00+07:00', due: '2026-10-15', leads: ['economy'], coordinators: ['finance'] })
  const id = issued.assignments.economy as string
  const refused = await send('economyFocal', id, 'bao-cao.pdf', 'MZ not a document')
  expect(refused.statusCode).toBe(422)
  expect((await app.as('monitor').get(`/assignments/${id}`)).json()).toMatchObject({ phase: 'issued', version: 1, reports: [] })
  expect((await send('economyFocal', id, 'bao-cao.pdf', PDF)).statusCode).toBe(303)
  const { reports } = (await app.as('monitor').get(`/assignments/${id}`)).json<{ reports: { files: { id: string; fileName: string }[] }[] }>()
  const file = reports[0]?.files[0]
  expect(file?.fileName).toBe('bao-cao.pdf')
  expect((await app.as('financeFocal').get(`/attachments/${file?.id}`)).status).toBe(200)
  expect((await app.as('cultureFocal').get(`/attachments/${file?.id}`)).status).toBe(404)
})
