import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { docx, jpeg, pdf, png, xlsx, zip } from '../../../test/support/sample-files.ts'
import { checkFile, MAX_ATTACHMENT_BYTES } from './check-file.ts'

const refusal = (name: string, content: Buffer) => {
  const check = checkFile(name, content)
  return 'refusal' in check ? check.refusal : undefined
}

describe('what is taken', () => {
  it.each([
    ['Kế hoạch số 12.pdf', pdf(), 'application/pdf'],
    ['Phụ lục.DOCX', docx(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['bảng.xlsx', xlsx(), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['ảnh.png', png(), 'image/png'],
    ['ảnh.jpg', jpeg(), 'image/jpeg'],
    ['ảnh.jpeg', jpeg(), 'image/jpeg'],
  ])('%s', (name, content, mediaType) => {
    expect(checkFile(name, content)).toEqual({ file: { name, mediaType } })
  })

  it('a picture with a tail, as telephones write it, as JPEG', () => {
    expect(refusal('a.jpg', Buffer.concat([jpeg(), Buffer.from('SEFT')]))).toBeUndefined()
  })
})

describe('what is refused', () => {
  const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])
  it.each<[string, string, Buffer, string]>([
    ['a program', 'setup.exe', program, 'kind'],
    ['a program named as a PDF', 'vanban.pdf', program, 'content'],
    ['a PDF with the ending twice', 'vanban.pdf.exe', pdf(), 'kind'],
    ['HTML named as a picture', 'a.png', Buffer.from('<script>alert(1)</script>'), 'content'],
    ['SVG', 'a.svg', Buffer.from('<svg/>'), 'kind'],
    ['no ending', 'vanban', pdf(), 'kind'],
    ['an ending out of the prototype', 'a.constructor', pdf(), 'kind'],
    ['a PDF that does not start the file', 'a.pdf', Buffer.concat([Buffer.from('GIF89a'), pdf()]), 'content'],
    ['a PDF without an end', 'a.pdf', Buffer.from('%PDF-1.7 nothing'), 'content'],
    ['a PDF with a zip behind', 'a.pdf', Buffer.concat([pdf(), docx()]), 'content'],
    ['a PNG with a zip behind', 'a.png', Buffer.concat([png(), docx()]), 'content'],
    ['a PNG with anything behind', 'a.png', Buffer.concat([png(), Buffer.from('x')]), 'content'],
    ['a JPEG that is also a PDF', 'a.jpg', Buffer.concat([jpeg(), pdf()]), 'content'],
    ['a plain zip as DOCX', 'a.docx', zip([{ name: 'a.txt', content: 'a' }]), 'content'],
    ['XLSX as DOCX', 'a.docx', xlsx(), 'content'],
    ['DOCX as XLSX', 'a.xlsx', docx(), 'content'],
    ['DOCX as PDF', 'a.pdf', docx(), 'content'],
    ['a DOCX behind a program', 'a.docx', Buffer.concat([program, docx()]), 'content'],
    ['a DOCX with a tail', 'a.docx', Buffer.concat([docx(), Buffer.from('x')]), 'content'],
    ['a macro', 'a.docx', docx([{ name: 'word/vbaProject.bin', content: 'x' }]), 'macro'],
    ['a macro under other capitals', 'a.xlsx', xlsx([{ name: 'xl/VBAPROJECT.BIN', content: 'x' }]), 'macro'],
    ['a macro by its content type', 'a.docx', docx([], 'application/vnd.ms-word.document.macroEnabled.main+xml'), 'macro'],
    ['an old macro sheet', 'a.xlsx', xlsx([{ name: 'xl/macrosheets/sheet1.xml', content: 'x' }]), 'macro'],
    ['a program inside', 'a.docx', docx([{ name: 'word/embeddings/run.exe', content: 'MZ' }]), 'macro'],
    ['an encrypted entry', 'a.docx', docx([{ name: 'word/x.xml', content: 'x', flags: 1 }]), 'encrypted'],
    ['a package locked by Office', 'a.docx', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.from('EncryptedPackage', 'utf16le')]), 'encrypted'],
    ['an old .doc named .docx', 'a.docx', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(99)]), 'content'],
    ['a local name other than the directory’s', 'a.docx', docx([{ name: 'word/a.xml', localName: 'word/b.exe', content: 'x' }]), 'content'],
    ['a name that climbs out', 'a.docx', docx([{ name: '../../etc/passwd', content: 'x' }]), 'content'],
    ['one name twice', 'a.docx', docx([{ name: 'word/document.xml', content: 'x' }]), 'content'],
    ['nothing but an ending', '/../', pdf(), 'noName'],
    ['too large', 'a.pdf', Buffer.alloc(MAX_ATTACHMENT_BYTES + 1), 'tooLarge'],
    ['a secrecy stamp', 'Công văn 12 (MẬT).pdf', pdf(), 'secret'],
  ])('%s', (_what, name, content, expected) => {
    expect(refusal(name, content)).toBe(expected)
  })

  it('any damaged package without failing itself', () => {
    const whole = docx()
    fc.assert(fc.property(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }), fc.nat(whole.length), (at, byte, length) => {
      const bent = Buffer.from(whole)
      bent[at] = byte
      checkFile('a.docx', bent)
      checkFile('a.docx', bent.subarray(0, length))
    }))
  })
})
