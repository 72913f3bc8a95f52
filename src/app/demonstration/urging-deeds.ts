import { KEY_PEOPLE, staffOf } from '../../../db/demo/people.ts'
import type { UnitKey } from '../../../db/demo/units.ts'
import { actOn } from './act-on.ts'
import { between } from './chance.ts'
import { ago, dayAgo, type Deed, moment, type Year } from './story.ts'
import { chosen, isOverdue, type TaskLife } from './task-life.ts'

type Said = { readonly channel: string; readonly content: string; readonly outcome?: string }

const SAID: readonly Said[] = [
  { channel: 'correspondence', content: 'Gọi điện nhắc thời hạn đã qua, đề nghị báo cáo khối lượng đã làm và ngày hoàn thành.', outcome: 'Đơn vị xin lỗi vì chậm, hứa gửi báo cáo trong tuần.' },
  { channel: 'software', content: 'Nhiệm vụ đã quá hạn. Đề nghị đơn vị báo cáo kết quả hoặc nguyên nhân chậm.' },
  { channel: 'meeting', content: 'Làm việc trực tiếp với đơn vị về các vướng mắc làm chậm nhiệm vụ.', outcome: 'Thống nhất chia thành hai đợt, đợt đầu xong trong mười ngày.' },
]

/** Urging of what is late (Đ11), letters of the Office, and what the Chairman says of units (Đ10.4). */
export function urgingDeeds(year: Year): Deed[] {
  const late = year.lives.filter((life) => isOverdue(life, dayAgo(year, 2)))
  return [...chosen(late, 10, 'urged').map((life, at) => urged(year, life, SAID[at % SAID.length] ?? SAID[1] as Said)), ...letters(year), ...remarks(year)]
}

function urged(year: Year, life: TaskLife, { channel, content, outcome }: Said): Deed {
  const due = life.task.due ?? year.days.yesterday
  const day = year.days.shifted(due, between(1, 5, life.draw('urged on')))
  const body = outcome === undefined ? { channel, content } : { channel, content, outcome, urgedOn: day.toString(), person: staffOf(life.lead).focal.fullName }
  return { at: moment(day, 16, life.task.content), run: async () => void (await actOn(year, KEY_PEOPLE[life.document.theme.follows].userName, 'assignments', life.id(), 'urgings', body)) }
}

/** The first letter went out; the second, for the same tasks, lies before the Chief of Office. */
function letters(year: Year): Deed[] {
  const { office, district, days } = year
  const draft = async (unit: UnitKey, working: number, letter: Record<string, unknown>): Promise<string> => {
    const lives = year.lives.filter((life) => life.lead === unit && isOverdue(life, dayAgo(year, 25)))
    const { id } = await office.send<{ id: string }>(KEY_PEOPLE.clerk.userName, `/organisations/${district.unit(unit)}/urging-letters`, {
      ids: lives.map((life) => life.id()), codeNotation: 'VP', issuedDate: dayAgo(year, working).toString(), replyBy: days.shifted(dayAgo(year, working), 5).toString(), ...letter,
    })
    return id
  }
  const byChief = { signedFor: 'office', authority: 'HEAD', signerPosition: 'Chánh Văn phòng', signerFullName: KEY_PEOPLE.chief.fullName }
  const byVice = { signedFor: 'committee', codeNotation: 'UBND-TH', authority: 'KT', signerPosition: 'Phó Chủ tịch', signerFullName: KEY_PEOPLE.viceEconomy.fullName }
  const issued = (unit: UnitKey, working: number, codeNumber: number) => ago(year, working, 9, unit, async () => {
    const id = await draft(unit, working, { ...byChief, codeNumber })
    await actOn(year, KEY_PEOPLE.clerk.userName, 'urging_letters', id, 'issue')
  })
  return [issued('xuanhai', 20, 86), issued('moitruong', 12, 91), ago(year, 1, 10, 'second letter', () => draft('xuanhai', 1, { ...byVice, codeNumber: 702 }))]
}

function remarks(year: Year): Deed[] {
  const { office, district } = year
  const remark = (working: number, unit: UnitKey, kind: string, number: string, content: string) => ago(year, working, 15, number, () => office.send(KEY_PEOPLE.clerk.userName, `/organisations/${district.unit(unit)}/remarks`, {
    kind, decidedBy: district.person(KEY_PEOPLE.chair), documentNumber: number, documentDate: dayAgo(year, working).toString(), content,
  }))
  return [
    remark(30, 'nhonhai', 'commendation', '131/TB-UBND', 'Biểu dương Ủy ban nhân dân xã Nhơn Hải hoàn thành sớm việc rà soát, báo cáo tàu cá, số liệu đầy đủ, chính xác.'),
    remark(16, 'xuanhai', 'criticism', '138/TB-UBND', 'Phê bình Ủy ban nhân dân xã Xuân Hải để nhiệm vụ thu hồi đất công ích kéo dài, không báo cáo nguyên nhân khi đã được đôn đốc.'),
  ]
}
