import { KEY_PEOPLE, staffOf } from '../../../db/demo/people.ts'
import { UNITS } from '../../../db/demo/units.ts'
import { actOn } from './act-on.ts'
import { earlier } from './days.ts'
import { ago, dayAgo, type Deed, type Year } from './story.ts'
import { chosen } from './task-life.ts'

/** Corrections of what was reported (Đ8.1): one stands in the list of errata, one waits. */
export function correctionDeeds(year: Year): Deed[] {
  const closed = year.lives.filter(({ acts, lead, task }) => {
    const last = acts.at(-1)
    return last?.kind === 'confirm' && earlier(last.day, dayAgo(year, 9)) && UNITS[lead][1] !== 'other' && UNITS[lead][1] !== 'individual' && task.under === undefined
  })
  return chosen(closed, 2, 'correction').flatMap((life, at) => {
    const ask = ago(year, at === 0 ? 5 : 1, 9, 'correction', () => actOn(year, staffOf(life.lead).head.userName, 'assignments', life.id(), 'corrections', {
      channel: at === 0 ? 'document' : 'phone', content: at === 0 ? 'Số của báo cáo kết quả ghi nhầm; báo cáo đúng là số 318/BC-UBND.' : 'Đề nghị đính chính số, ngày của văn bản kết quả; đơn vị sẽ gửi lại bản chụp.',
    }))
    return at > 0 ? [ask] : [ask, ago(year, 4, 15, 'correction', () => actOn(year, KEY_PEOPLE.chief.userName, 'assignments', life.id(), 'corrections/acceptance', { resultDocument: '318/BC-UBND', reason: 'Đã đối chiếu bản gốc báo cáo lưu tại Văn phòng.' }))]
  })
}
