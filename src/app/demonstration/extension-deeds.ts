import { KEY_PEOPLE, staffOf } from '../../../db/demo/people.ts'
import type { Tale } from '../../../db/demo/theme.ts'
import { UNITS, type UnitKey } from '../../../db/demo/units.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { actOn } from './act-on.ts'
import { between } from './chance.ts'
import { earlier, instantAt } from './days.ts'
import { type Deed, moment, taleOf, type Year } from './story.ts'
import { chosen, type TaskLife } from './task-life.ts'

type Course = {
  readonly life: TaskLife
  readonly reason: string
  /** Working days by which the deadline is to move. */
  readonly by: number
  /** The day of each step; what has no day has not happened. */
  readonly asked: PlainDate
  readonly received?: PlainDate
  readonly presented?: PlainDate
  readonly decided?: PlainDate
  readonly rejection?: string
}

const REASONS = [
  'Cơ quan thẩm định cấp trên chưa có văn bản trả lời; đơn vị đã hai lần có công văn đề nghị và dự kiến nhận kết quả trong tuần tới.',
  'Thời tiết mưa kéo dài, không tổ chức đo đạc, kiểm tra thực địa được theo kế hoạch; cần thêm thời gian để bảo đảm số liệu chính xác.',
  'Khối lượng hồ sơ phát sinh nhiều hơn dự kiến; đơn vị đã bố trí thêm người nhưng chưa thể hoàn thành đúng hạn.',
] as const

const FIELDS: Readonly<Record<'viceEconomy' | 'viceSociety', readonly UnitKey[]>> = {
  viceEconomy: ['taichinh', 'moitruong', 'nongnghiep', 'hatang', 'duan'],
  viceSociety: ['noivu', 'tuphap', 'laodong', 'vanhoa', 'giaoduc', 'yte'],
}

/** Extensions (Đ6.2.c, Đ6.1.d): some granted long ago, one not granted, and those on the Chairman's desk today. */
export function extensionDeeds(year: Year, since: PlainDate): Deed[] {
  const { days } = year
  const ago = (working: number) => days.shifted(days.today, -working)
  const now = (tale: Tale, reason: string, by: number, steps: Omit<Course, 'life' | 'reason' | 'by'>): Course => ({ life: taleOf(year, tale), reason, by, ...steps })
  const courses: Course[] = [
    now('extension_presented', 'Khối lượng phát sinh của hạng mục kè chưa được đơn vị tư vấn giám sát xác nhận; dự kiến có đủ hồ sơ sau mười ngày làm việc.', 10, { asked: ago(3), received: ago(2), presented: ago(1) }),
    now('extension_presented_too', 'Hai chủ đầu tư chưa cung cấp bảng đối chiếu công nợ; đơn vị đã có văn bản đôn đốc, cần thêm thời gian để thẩm định.', 8, { asked: ago(2), received: ago(1), presented: ago(1) }),
    now('extension_received', 'Đơn vị tư vấn phải khảo sát lại cao độ thoát nước sau đợt triều cường.', 7, { asked: ago(2), received: ago(1) }),
    now('extension_late', 'Còn ba hộ chưa đồng ý nhận phương án; đơn vị đang phối hợp thị trấn tiếp tục vận động.', 6, { asked: ago(1) }),
    now('extension_rejected', 'Chờ kết quả khảo sát nhu cầu của các hộ do xã thực hiện.', 15, {
      asked: ago(14), received: ago(13), presented: ago(12), decided: ago(11), rejection: 'Việc khảo sát do chính đơn vị được giao chủ trì và đã được dành đủ thời gian; yêu cầu thực hiện đúng hạn, những nội dung chưa đủ số liệu nêu rõ trong báo cáo.',
    }),
    ...grantedLongAgo(year),
  ]
  // A deadline in a year whose days off nobody knows yet cannot be asked about.
  return [...fieldDeeds(year, since), ...courses.filter(({ life }) => life.task.due !== undefined && days.isNotified(life.task.due)).flatMap((course) => courseDeeds(year, course))]
}

function grantedLongAgo({ lives, days }: Year): Course[] {
  const before = days.shifted(days.today, -45)
  const fitting = lives.filter(({ fate, task, lead, document }) => (fate === 'on_time' || fate === 'late') && UNITS[lead][1] === 'department' && document.theme.from === undefined &&
    task.due !== undefined && earlier(task.due, before) && earlier(document.publishedOn, days.shifted(task.due, -16)))
  return chosen(fitting, 5, 'extension').flatMap((life, at): Course[] => {
    const { due } = life.task
    if (due === undefined) return []
    const on = (working: number) => days.shifted(due, -working)
    return [{ life, reason: REASONS[between(0, REASONS.length - 1, life.draw('reason'))] ?? REASONS[0], by: 10, asked: on(12), received: on(11), presented: on(11), decided: on(at === 0 ? 7 : 9) }]
  })
}

function courseDeeds(year: Year, { life, reason, by, asked, received, presented, decided, rejection }: Course): Deed[] {
  const { days, office } = year
  const { due } = life.task
  if (due === undefined) return []
  let id = ''
  const proposed = days.shifted(due, by).toString()
  const number = between(20, 190, life.draw('extension number'))
  const monitor = KEY_PEOPLE[life.document.theme.follows].userName
  const decider = (rejection === undefined && life.draw('decider') < 0.5 ? KEY_PEOPLE.chair : deciderOf(life.lead)).userName
  const at = (day: PlainDate | undefined, hour: number, path: string, who: string, body: () => Record<string, unknown>): Deed[] =>
    (day === undefined ? [] : [{ at: moment(day, hour, life.task.content), run: async () => actOn(year, who, 'extension_requests', id, path, body()) }])
  const paper = (ending: string, day: PlainDate) => ({ documentNumber: `${number + 3}/${ending}`, documentDate: day.toString() })
  return [
    { at: moment(asked, 16, life.task.content), run: async () => {
      ({ id } = await actOn<{ id: string }>({ office }, staffOf(life.lead).head.userName, 'assignments', life.id(), 'extension-requests', { documentNumber: `${number}/TTr-${UNITS[life.lead][0]}`, documentDate: asked.toString(), reason, proposedDue: proposed }))
    } },
    ...at(received, 8, 'receipt', KEY_PEOPLE.clerk.userName, () => ({ receivedDate: (received ?? asked).toString() })),
    ...at(presented, 11, 'presentation', monitor, () => ({ ...paper('PTr-VP', presented ?? asked), replyNumber: '' })),
    ...at(decided, 10, rejection === undefined ? 'approval' : 'rejection', decider, () => ({
      ...paper('UBND-VP', decided ?? asked), ...(rejection === undefined ? { newDue: proposed, waiver: '' } : { reason: rejection }),
    })),
  ]
}

const deciderOf = (lead: UnitKey) => (FIELDS.viceSociety.includes(lead) ? KEY_PEOPLE.viceSociety : FIELDS.viceEconomy.includes(lead) ? KEY_PEOPLE.viceEconomy : KEY_PEOPLE.chair)

/** Which Vice-Chairman is in charge of which departments. */
function fieldDeeds({ office, district }: Year, since: PlainDate): Deed[] {
  return (['viceEconomy', 'viceSociety'] as const).map((vice) => ({
    at: instantAt(since, vice === 'viceEconomy' ? '09:10' : '09:15'),
    run: async () => void (await office.send(KEY_PEOPLE.chief.userName, '/vice-chair-fields', { userId: district.person(KEY_PEOPLE[vice]), organisationIds: FIELDS[vice].map(district.unit), from: since.toString() })),
  }))
}
