import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import { upload } from '../../../test/support/upload.ts'
import type { CheckedImport } from './public.ts'
import { toCsv, writeSheet } from './sheets/write-sheet.ts'

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-24T08:00:00+07:00' })
})
afterAll(() => app?.close())

const HEAD = ['Mã', 'Tên đơn vị', 'Tên viết tắt', 'Loại', 'Đơn vị cấp trên', 'Kết nối', 'Thư điện tử', 'Điện thoại']
const row = (code: string, name: string, more: Partial<Record<'kind' | 'parent' | 'connected' | 'email', string>> = {}) =>
  [code, name, '', more.kind ?? 'Cơ quan khác', more.parent ?? 'UBND', more.connected ?? 'Có', more.email ?? '', '']
const sound = (count: number, from = 1) => Array.from({ length: count }, (_, place) => row(`T${place + from}`, `Tổ dân phố ${place + from}`, { kind: 'Cơ quan, tổ chức khác' }))
const check = (rows: readonly (readonly string[])[], as: 'admin' | 'economyHead' = 'admin') =>
  upload(app, as, '/organisations/import/check', { name: 'don-vi.csv', content: Buffer.from(toCsv([HEAD, ...rows])) })
const report = async (rows: readonly (readonly string[])[]) => (await check(rows)).json<CheckedImport>()
const count = async () => (await app.db.selectFrom('organisations').select('id').execute()).length
const commit = ({ file, digest }: CheckedImport) => app.as('admin').post('/organisations/import', { file, digest })

describe('organisations from a table', () => {
  test('200 rows with 7 bad ones: every bad row with line, column and reason, and nothing is recorded', async () => {
    const rows = sound(193)
    rows.splice(10, 0, row('T-1', 'Không có cấp trên này', { kind: 'other', parent: 'KHONGCO' }))
    rows.splice(20, 0, row('T-2', 'Loại lạ', { kind: 'Hợp tác xã' }))
    rows.splice(30, 0, row('T1', 'Trùng mã trong tệp', { kind: 'other' }))
    rows.splice(40, 0, row('T-4', 'tổ dân phố 5', { kind: 'other' }))
    rows.splice(50, 0, row('KT', 'Tên khác với tên đang có', { kind: 'department' }))
    rows.splice(60, 0, row('T-6', 'Phòng kinh tế và hạ tầng', { kind: 'other' }))
    rows.splice(70, 0, row('T 7!', 'Nhiều lỗi', { kind: 'other', connected: 'có lẽ', email: 'abc' }))
    const before = await count()
    const found = await report(rows)
    expect(new Set(found.problems.map(({ line }) => line)).size).toBe(7)
    expect(found.problems.map(({ line, column, code }) => [line, column, code])).toEqual([
      [12, 'Đơn vị cấp trên', 'UNKNOWN_PARENT'], [22, 'Loại', 'UNKNOWN_KIND'], [32, 'Mã', 'TWICE_IN_FILE'], [42, 'Tên đơn vị', 'TWICE_IN_FILE'],
      [52, 'Tên đơn vị', 'NAME_DIFFERS'], [62, 'Tên đơn vị', 'NAME_TAKEN'],
      [72, 'Mã', 'INVALID_CODE'], [72, 'Kết nối', 'NOT_YES_OR_NO'], [72, 'Thư điện tử', 'INVALID_EMAIL'],
    ])
    const refused = await commit(found)
    expect(refused.status).toBe(422)
    expect(refused.json<{ problems: unknown[] }>().problems).toHaveLength(9)
    expect(await count()).toBe(before)
    const page = await app.as('admin').page(`/organisations/import?file=${found.file}`)
    expect(page.text).toContain('Không có đơn vị mã “KHONGCO”')
    expect(page.text).not.toContain('Ghi toàn bộ')
  })

  test('a sound file does exactly what the dry run showed; superiors may stand further down; sent again it changes nothing', async () => {
    const rows = [row('CON', 'Đội Một', { kind: 'other', parent: 'CHA' }), row('CHA', 'Chi cục Hai', { kind: 'department' }), ['KT', 'Phòng Kinh tế và Hạ tầng', '', 'Cơ quan chuyên môn', 'UBND', 'Có', 'kt@example.vn', '']]
    const found = await report(rows)
    expect(found).toMatchObject({ problems: [], unchanged: 0, creates: [{ line: 2, label: 'Đội Một' }, { line: 3, label: 'Chi cục Hai' }], changes: [{ line: 4, detail: 'Thư điện tử: – → kt@example.vn' }] })
    expect((await commit(found)).status).toBe(200)
    const made = await app.db.selectFrom('organisations as o').leftJoin('organisations as p', 'p.id', 'o.parent_id').where('o.code', '=', 'CON').select(['o.id', 'p.code as parent']).executeTakeFirstOrThrow()
    expect(made.parent).toBe('CHA')
    expect(await app.db.selectFrom('organisation_scope').select('within_id').where('organisation_id', '=', made.id).execute()).toHaveLength(3)
    expect(await app.db.selectFrom('events').select('kind').where('organisation_id', '=', made.id).execute()).toEqual([{ kind: 'ORGANISATION_CREATED' }])
    expect(await report(rows)).toMatchObject({ problems: [], creates: [], changes: [], unchanged: 3 })
  })

  test('data that moved on since the dry run answer 409', async () => {
    const found = await report([row('MOT', 'Đơn vị Một', { kind: 'other' }), row('KT', 'Phòng Kinh tế và Hạ tầng', { kind: 'department', email: 'moi@example.vn' })])
    await app.db.updateTable('organisations').set({ email: 'khac@example.vn' }).where('code', '=', 'KT').execute()
    expect((await commit(found)).status).toBe(409)
    expect((await commit({ ...found, file: 'f'.repeat(64) })).status).toBe(404)
    expect((await app.as('admin').get(`/organisations?q=don%20vi%20mot`)).json<{ organisations: unknown[] }>().organisations).toEqual([])
  })

  test('rings inside the file and with what is there are bad rows', async () => {
    const found = await report([row('R1', 'Vòng Một', { kind: 'other', parent: 'R2' }), row('R2', 'Vòng Hai', { kind: 'other', parent: 'R1' })])
    expect(found.problems.map(({ line, code }) => [line, code])).toEqual([[2, 'RING'], [3, 'RING']])
  })

  test('XLSX, templates and exports read back; headings that are not known are named', async () => {
    for (const kind of ['xlsx', 'csv'] as const) {
      const { rawPayload } = await app.server.inject({ url: `/organisations/import/template.${kind}`, headers: { cookie: `__Host-session=${app.token('admin')}` } })
      const found = (await upload(app, 'admin', '/organisations/import/check', { name: `mau.${kind}`, content: rawPayload })).json<CheckedImport>()
      expect(found.problems.map(({ code }) => code)).not.toContain('COLUMN_UNKNOWN')
      const exported = await app.server.inject({ url: `/organisations/export?format=${kind}`, headers: { cookie: `__Host-session=${app.token('monitor')}` } })
      const again = (await upload(app, 'admin', '/organisations/import/check', { name: `xuat.${kind}`, content: exported.rawPayload })).json<CheckedImport>()
      expect(again).toMatchObject({ problems: [], creates: [], changes: [] })
      expect(again.unchanged).toBe(await count())
    }
    const strange = await writeSheet('xlsx', 'x', [['Mã', 'Tên đơn vị', 'Loại', 'Màu cờ'], ['A1', 'Một', 'other', 'đỏ']])
    const found = (await upload(app, 'admin', '/organisations/import/check', { name: 'x.xlsx', content: strange.content as Buffer })).json<CheckedImport>()
    expect(found.problems).toMatchObject([{ line: 1, column: 'Màu cờ', code: 'COLUMN_UNKNOWN' }])
  })

  test('only who keeps the list imports; no file and other files are refused beside the field', async () => {
    expect((await check(sound(1), 'economyHead')).status).toBe(403)
    expect((await app.as('economyHead').page('/organisations/import')).status).toBe(404)
    expect((await upload(app, 'admin', '/organisations/import/check', undefined)).status).toBe(422)
    const pdf = await upload(app, 'admin', '/organisations/import/check', { name: 'a.pdf', content: Buffer.from('%PDF-1.7') }, 'text/html')
    expect(pdf.status).toBe(422)
    expect(pdf.text).toContain('Tệp phải là bảng tính XLSX hoặc CSV.')
  })
})
