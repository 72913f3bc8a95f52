import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noticesToSend } from './notice.ts'

const notice = fc.record({
  userId: fc.constantFrom('a', 'b', 'c'), kind: fc.constantFrom('ASSIGNMENT_ISSUED' as const, 'RESULT_REJECTED' as const),
  documentId: fc.constantFrom('d1', 'd2'), assignmentId: fc.constantFrom('t1', 't2', 't3'),
})

test('several tasks of one document are one notice about the document', () => {
  const to = (assignmentId: string) => ({ userId: 'a', kind: 'ASSIGNMENT_ISSUED' as const, documentId: 'd', assignmentId })
  expect(noticesToSend([to('t1'), to('t2'), to('t3')], undefined)).toEqual([{ ...to('t1'), assignmentId: null }])
  expect(noticesToSend([to('t1'), to('t1')], undefined)).toEqual([to('t1')])
})

test('nobody is told of what he did, nobody twice, everybody else once', () => {
  fc.assert(fc.property(fc.array(notice), fc.option(fc.constantFrom('a', 'b'), { nil: undefined }), (wanted, actor) => {
    const sent = noticesToSend(wanted, actor)
    const key = (one: { userId: string; kind: string; documentId: string | null }) => `${one.userId} ${one.kind} ${one.documentId}`
    expect(sent.map(key).toSorted()).toEqual([...new Set(wanted.filter((one) => one.userId !== actor).map(key))].toSorted())
    const others = sent.flatMap((one) => wanted.filter((other) => one.assignmentId !== null && key(other) === key(one) && other.assignmentId !== one.assignmentId))
    expect(others).toEqual([])
  }))
})
