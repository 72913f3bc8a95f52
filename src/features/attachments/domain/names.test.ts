import { describe, expect, it } from 'vitest'
import { cleanFileName } from './file-name.ts'
import { secretStampInName } from './secret-name.ts'

describe('secrecy stamps in names (Đ5.2)', () => {
  it.each([
    'MẬT.pdf', 'Công văn 12 MẬT.pdf', 'Tối mật - phương án.docx', 'TUYET MAT.pdf', 'TOI_MAT_12.pdf', '12-Mật.pdf', '(Mật) 12.pdf', 'KH_12_MAT.pdf',
    'Văn bản mật số 3.pdf', 'tuyệt mật.pdf', 'MẬT.pdf',
  ])('%s is one', (name) => {
    expect(secretStampInName(name)).toBe(true)
  })

  it.each([
    'Bảo mật hệ thống.pdf', 'BẢO MẬT THÔNG TIN.pdf', 'mật độ dân số.xlsx', 'Bí mật nhà nước - tập huấn.pdf', 'mật ong Ninh Thuận.pdf', 'Đổi mật khẩu.docx',
    'Báo cáo Mat tran.pdf', 'MAT_TRAN_TO_QUOC.pdf', 'format.pdf', 'Mặt bằng.pdf', 'matlab.pdf', 'Ra mắt.pdf', 'KE HOACH BAO MAT.pdf',
  ])('%s is none', (name) => {
    expect(secretStampInName(name)).toBe(false)
  })
})

describe('names as they are kept', () => {
  it('keeps Vietnamese, composed', () => {
    expect(cleanFileName('Kế hoạch số 12.pdf'.normalize('NFD'))).toBe('Kế hoạch số 12.pdf')
  })
  it('drops folders, control characters and direction overrides', () => {
    expect(cleanFileName('C:\\fakepath\\a\u202Efdp.exe\u0000.pdf')).toBe('afdp.exe.pdf')
    expect(cleanFileName('../../etc/passwd')).toBe('passwd')
  })
  it('shortens a long name and keeps its ending', () => {
    const name = cleanFileName(`${'ă'.repeat(400)}.pdf`)
    expect(name).toHaveLength(200)
    expect(name.endsWith('.pdf')).toBe(true)
  })
})
