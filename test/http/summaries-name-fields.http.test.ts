import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../support/application.ts'
import type { PersonKey } from '../support/district.ts'
import { everythingOnOneTask } from '../support/everything-on-one-task.ts'
import { issueDirective } from '../support/issued-directive.ts'

// The page of a task holds the forms of many features; above a refused one stands which of its fields are meant, by the labels of that form.

let app: TestApplication
let busy: string
let plain: string
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-10-05T08:00:00+07:00' })
  busy = (await everythingOnOneTask(app)).id
  plain = (await issueDirective(app.db, app.district, { issuedDate: '2026-11-20', issuedAt: '2026-11-23T08:00:00+07:00', due: '2026-12-15', leads: ['triHai'], coordinators: ['finance'] })).assignments.triHai ?? ''
})
afterAll(() => app?.close())

const FORMS: readonly (readonly [PersonKey, 'busy' | 'plain', string, readonly string[]])[] = [
  ['triHaiFocal', 'plain', 'returns', ['Lý do chuyển lại', 'Nội dung cụ thể']],
  ['monitor', 'busy', 'returns/refusal', ['Lý do']],
  ['monitor', 'busy', 'returns/reroute', ['Ý kiến xử lý', 'Đơn vị chủ trì mới']],
  ['triHaiFocal', 'plain', 'coordination-requests', ['Nội dung yêu cầu phối hợp', 'Trả lời chậm nhất']],
  ['monitor', 'busy', 'urgings', ['Hình thức', 'Nội dung đôn đốc']],
  ['triHaiFocal', 'plain', 'sub-tasks', ['Nội dung việc', 'Người thực hiện']],
  ['economyHead', 'busy', 'lateness-notices', ['Khó khăn, vướng mắc', 'Nguyên nhân']],
  ['economyHead', 'busy', 'sign-off/sending-back', ['Nội dung cần bổ sung']],
  ['monitor', 'plain', 'suspension', ['Lý do']],
  ['monitor', 'plain', 'reroute', ['Lý do', 'Đơn vị chủ trì mới']],
  ['triHaiFocal', 'plain', 'progress-updates', ['Tình hình thực hiện']],
]

describe('the summary above a refused form of the task page', () => {
  test.each(FORMS)('sent by %s, on the %s task, to %s: names its fields', async (who, which, path, labels) => {
    const id = which === 'busy' ? busy : plain
    const { version } = (await app.as('chief').get(`/assignments/${id}`)).json<{ version: number }>()
    const { text, status } = await app.as(who).submit(`/assignments/${id}/${path}`, { version: String(version), requestId: id })
    expect(status).toBe(422)
    const summary = text.slice(text.indexOf('class="form-errors"')).split('</ul>')[0] ?? ''
    const named = [...summary.matchAll(/href="#f-[^"]+">([^<]*?): /g)].map((match) => match[1])
    expect(named).toEqual(labels)
  })
})

describe('the head of the page', () => {
  test('holds the state and its marks in one row that keeps them apart', async () => {
    const { text } = await app.as('economyHead').page(`/assignments/${busy}`)
    const row = text.slice(text.indexOf('<div class="marks">')).split('</div>')[0] ?? ''
    expect(row).toContain('class="status ')
    expect(row.match(/class="badge /g)?.length).toBeGreaterThan(2)
  })

  test('sections of features stand in the order in which one reads the task', async () => {
    const { text } = await app.as('economyHead').page(`/assignments/${busy}`)
    const at = ['extensions', 'lateness', 'coordination', 'sign-offs', 'sub-tasks', 'results', 'progress', 'issues', 'information', 'urgings', 'history'].map((id) => text.indexOf(`id="${id}"`))
    expect(at.every((place) => place > 0)).toBe(true)
    expect(at).toEqual(at.toSorted((a, b) => a - b))
  })
})
