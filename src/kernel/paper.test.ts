import { describe, expect, it } from 'vitest'
import { citedPaper, paperProblems, receivedPaperProblems } from './paper.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const today = day('2026-11-23')
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code)

describe('a paper', () => {
  it('is given whole or not at all', () => {
    const rule = { today, clause: 'Đ9.2.a' }
    expect(paperProblems({ documentNumber: '', documentDate: undefined }, rule)).toEqual([])
    expect(codes(paperProblems({ documentNumber: '', documentDate: undefined }, { ...rule, required: true }))).toEqual(['DOCUMENT_NUMBER_REQUIRED', 'DOCUMENT_DATE_REQUIRED'])
    expect(codes(paperProblems({ documentNumber: '12/CV', documentDate: undefined }, rule))).toEqual(['DOCUMENT_DATE_REQUIRED'])
    expect(codes(paperProblems({ documentNumber: '', documentDate: today }, rule))).toEqual(['DOCUMENT_NUMBER_REQUIRED'])
    expect(codes(paperProblems({ documentNumber: '12/CV', documentDate: day('2026-11-24') }, rule))).toEqual(['DOCUMENT_DATE_FUTURE'])
    expect(paperProblems({ documentNumber: '12/CV', documentDate: today }, rule)).toEqual([])
  })

  it('came between its date and today', () => {
    const problems = (documentDate: string, receivedDate?: string) =>
      codes(receivedPaperProblems({ documentNumber: '7/CV', documentDate: day(documentDate), receivedDate: receivedDate === undefined ? undefined : day(receivedDate) }, { today, clause: 'Đ6.1.b' }))
    expect(problems('2026-11-20', '2026-11-23')).toEqual([])
    expect(problems('2026-11-20')).toEqual(['RECEIVED_DATE_REQUIRED'])
    expect(problems('2026-11-20', '2026-11-24')).toEqual(['RECEIVED_DATE_FUTURE'])
    expect(problems('2026-11-20', '2026-11-19')).toEqual(['DOCUMENT_AFTER_RECEIPT'])
  })

  it('is cited as people do', () => {
    expect(citedPaper({ documentNumber: '15/BC-KT', documentDate: day('2026-02-13') })).toBe('15/BC-KT ngày 13/02/2026')
    expect(citedPaper({ documentNumber: '', documentDate: null })).toBe('')
  })
})
