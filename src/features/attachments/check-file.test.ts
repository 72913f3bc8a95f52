import { deflateSync } from 'node:zlib'
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

describe('stamps (Đ5.2): the file is not kept before its sender says that it is no secret', () => {
  const stampOf = (name: string, content: Buffer) => {
    const check = checkFile(name, content)
    return 'file' in check ? check.stamp : check.refusal
  }
  const paragraph = (...runs: string[]) => `<w:p><w:r>${runs.map((run) => `<w:t xml:space="preserve">${run}</w:t>`).join('</w:r><w:r>')}</w:r></w:p>`
  const written = (part: string, xml: string) => docx([{ name: part, content: xml }])
  const drawn = (stream: Buffer, dictionary = '') => Buffer.concat([Buffer.from(`%PDF-1.4\n1 0 obj<<${dictionary}>>stream\n`), stream, Buffer.from('\nendstream endobj\ntrailer<<>>\nstartxref\n9\n%%EOF\n')])
  const utf16 = (text: string) => `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`

  it.each<[string, string, Buffer, string | undefined]>([
    ['in the name', 'Công văn 12 (MẬT).pdf', pdf(), 'secret'],
    ['in a header of a DOCX, in several runs', 'a.docx', written('word/header1.xml', `<w:hdr>${paragraph('TỐI', ' MẬT')}</w:hdr>`), 'stamped'],
    ['in a text box of a DOCX', 'a.docx', written('word/header2.xml', `<w:p><w:r><w:txbxContent>${paragraph('M Ậ T')}</w:txbxContent></w:r></w:p>`), 'stamped'],
    ['as entities', 'a.docx', written('word/footer1.xml', paragraph('M&#x1EAC;T')), 'stamped'],
    ['in a cell of an XLSX', 'a.xlsx', xlsx([{ name: 'xl/sharedStrings.xml', content: '<sst><si><t>Kế hoạch</t></si><si><t>TUYỆT MẬT</t></si></sst>' }]), 'stamped'],
    ['in a plain stream of a PDF', 'a.pdf', drawn(Buffer.from(`BT 72 720 Td ${utf16('Kế hoạch')} Tj 0 -14 Td ${utf16('MẬT')} Tj ET`)), 'stamped'],
    ['in a deflated stream of a PDF, in capitals without diacritics', 'a.pdf', drawn(deflateSync(Buffer.from('BT (TOI) Tj ( MAT) Tj T* (so 12) Tj ET')), '/Filter /FlateDecode'), 'stamped'],
    ['in letters of a font of its own', 'a.pdf', Buffer.concat([
      Buffer.from('%PDF-1.4\n1 0 obj<<>>stream\n1 begincodespacerange <0000> <ffff> endcodespacerange 2 beginbfchar <0001> <004D> <0002> <1EAC> endbfchar 1 beginbfrange <0003> <0003> <0054> endbfrange\nendstream endobj\n2 0 obj<<>>stream\nBT [<0001> -3 <0002> 4 <0003>] TJ ET\nendstream endobj\n'),
      Buffer.from('trailer<<>>\nstartxref\n9\n%%EOF\n'),
    ]), 'stamped'],
    ['a sentence with the word', 'a.docx', written('word/header1.xml', paragraph('Luật Bảo vệ bí ', 'mật', ' nhà nước')), undefined],
    ['cells of honey and density', 'a.xlsx', xlsx([{ name: 'xl/sharedStrings.xml', content: '<sst><si><t>mật ong</t></si><si><t>Mật độ</t></si></sst>' }]), undefined],
    ['a sentence in a PDF', 'a.pdf', drawn(Buffer.from(`BT ${utf16('Tăng cường bảo mật')} Tj ET`)), undefined],
  ])('%s', (_what, name, content, expected) => {
    expect(stampOf(name, content)).toBe(expected)
  })
})
