import * as phrases from '../../../db/demo/phrases.ts'
import { FORMER_FOCAL, KEY_PEOPLE, staffOf } from '../../../db/demo/people.ts'
import { isConnected } from '../../../db/demo/units.ts'
import { formatDate, type PlainDate } from '../../kernel/plain-date.ts'
import { actOn } from './act-on.ts'
import { between, oneOf } from './chance.ts'
import { earlier, last } from './days.ts'
import type { Act, ActKind } from './live-assignment.ts'
import type { File } from './private-office.ts'
import { samplePdf } from './sample-file.ts'
import { type Deed, moment, type Story } from './story.ts'
import type { TaskLife } from './task-life.ts'
import { signsOff } from './unit-deeds.ts'

const HOURS: Readonly<Record<ActKind, number>> = { acknowledge: 13, delegate: 14, update: 10, update_after_due: 10, update_quarter: 10, report: 14, withdraw: 8, reject: 15, confirm: 16 }

type Scene = Story & TaskLife

/** The life of one assignment as things that people do on the pages of the product. */
export function assignmentDeeds(story: Story, life: TaskLife): Deed[] {
  const { document, lead, acts } = life
  const scene: Scene = { ...story, ...life }
  let before = moment(document.publishedOn, 10)
  return acts.map((act, at) => {
    // Whatever the hours say, nobody acts before what went before.
    const usual = moment(act.day, HOURS[act.kind], document.number, lead, at)
    before = Temporal.Instant.compare(usual, before) > 0 ? usual : before.add({ minutes: 7 })
    return { at: before, run: () => play(scene, act, at) }
  })
}

async function play(scene: Scene, act: Act, at: number): Promise<void> {
  const { lead } = scene
  if (act.kind === 'confirm' || act.kind === 'reject') return judge(scene, act.kind)
  return isConnected(lead) ? carryOut(scene, act, at) : record(scene, act, at)
}

async function carryOut(scene: Scene, act: Act, at: number): Promise<void> {
  const { draw, task } = scene
  const { head, officer } = staffOf(scene.lead)
  const focal = focalOn(scene, act.day)
  const mostly = (draw(`who ${at}`) < 0.85 ? focal : head).userName
  switch (act.kind) {
    case 'acknowledge': return post(scene, mostly, 'acknowledgement', {})
    case 'delegate': return post(scene, head.userName, 'delegation', { userId: scene.district.person(officer), note: phrases.DELEGATION_NOTE })
    case 'withdraw': return post(scene, focal.userName, 'result-reports/withdrawal', { reason: phrases.WITHDRAWAL })
    case 'report': {
      const file = draw(`file ${at}`) < 0.06 ? { name: 'bao-cao-ket-qua.pdf', content: samplePdf([`Báo cáo kết quả: ${scene.document.subject}`, task.content, 'Bản trình diễn, không có giá trị pháp lý.']) } : undefined
      // Where the head signs off, the head reports.
      return post(scene, signsOff(scene, act.day) ? head.userName : mostly, 'result-reports', resultOf(scene, act, at), file)
    }
    default: return post(scene, (task.fate === 'delegated' && draw(`who ${at}`) < 0.6 ? officer : focal).userName, 'progress-updates', { content: words(scene, act, at), documentRef: draw(`ref ${at}`) < 0.25 ? reference(scene, act.day) : '' })
  }
}

/** For who is not connected the Office writes down what came on paper (Đ6.1.b). */
async function record(scene: Scene, act: Act, at: number): Promise<void> {
  if (act.kind === 'acknowledge' || act.kind === 'delegate' || act.kind === 'withdraw') return
  const written = act.resultDate ?? last(scene.document.publishedOn, scene.days.shifted(act.day, -1))
  const received = last(written, scene.days.shifted(act.day, -between(1, 4, scene.draw(`received ${at}`))))
  const source = { sourceDocument: `${between(3, 90, scene.draw(`number ${at}`))}/BC ngày ${formatDate(written)}`, sourceDocumentDate: written.toString(), receivedDate: received.toString() }
  if (act.kind === 'report') return post(scene, KEY_PEOPLE.clerk.userName, 'recorded-results', { ...resultOf(scene, act, at), ...source })
  return post(scene, KEY_PEOPLE.clerk.userName, 'recorded-progress', { content: words(scene, act, at), ...source })
}

async function judge(scene: Scene, verb: 'confirm' | 'reject'): Promise<void> {
  const { draw, document } = scene
  const judge = (draw('judge') < 0.85 ? KEY_PEOPLE[document.theme.follows] : KEY_PEOPLE.chief).userName
  if (verb === 'reject') return post(scene, judge, 'rejection', { reason: oneOf(phrases.REJECTIONS, draw('reject')) })
  const quality = draw('quality')
  return post(scene, judge, 'confirmation', {
    qualityRating: quality < 0.08 ? 'exceeds' : quality < 0.86 ? 'meets' : quality < 0.97 ? 'partly' : 'fails', effectRating: oneOf(['high', 'fair', 'fair', 'fair', 'low'], draw('effect')), note: '',
  })
}

async function post(scene: Scene, userName: string, path: string, body: Record<string, unknown>, file?: File): Promise<void> {
  await actOn(scene, userName, 'assignments', scene.id(), path, body, file)
}

const focalOn = ({ lead, focalChangesOn }: Scene, day: PlainDate) =>
  (lead === 'nongnghiep' && earlier(day, focalChangesOn) ? FORMER_FOCAL : staffOf(lead).focal)

function resultOf(scene: Scene, { resultDate, day }: Act, at: number): Record<string, unknown> {
  const by = scene.draw(`document ${at}`)
  return {
    resultDate: (resultDate ?? day).toString(), summary: oneOf(phrases.SUMMARIES, scene.draw(`summary ${at}`)),
    ...(by < 0.1 ? { resultDocument: '', noDocumentReason: phrases.NO_DOCUMENT } : { resultDocument: reference(scene, resultDate ?? day), noDocumentReason: '' }),
  }
}

const reference = ({ draw }: Scene, day: PlainDate): string => `${between(5, 480, draw(`reference ${day}`))}/BC-UBND ngày ${formatDate(day)}`

function words({ draw }: Scene, { kind }: Act, at: number): string {
  const choices = kind === 'update_after_due' ? phrases.AFTER_DUE : kind === 'update_quarter' ? phrases.QUARTERLY : phrases.PROGRESS
  return oneOf<string>(choices, draw(`words ${at}`))
}
