import type { Text } from '../../../kernel/text.ts'
import type { Why } from './remindable.ts'
import type { Rule } from './rule-on.ts'

/** What a rule says. `lastWorkingDay`: the deadline itself is a day off. */
export function ruleWords(rule: Rule, lastWorkingDay: boolean): Text {
  if (rule === 'EXTENSION_CLOSES') return { vi: 'Ngày cuối còn được đề nghị gia hạn đúng hạn', en: 'The last day to ask for an extension in time' }
  if (rule === 'T') return lastWorkingDay ? { vi: 'Ngày làm việc cuối cùng trước hạn', en: 'The last working day before the deadline' } : { vi: 'Đến hạn', en: 'Due this day' }
  const days = Math.abs(Number(rule.slice(1)))
  if (rule.startsWith('T+')) return { vi: `Quá hạn ${days} ngày làm việc`, en: `${days} working day${days === 1 ? '' : 's'} late` }
  return { vi: `Trước hạn ${days} ngày làm việc`, en: `${days} working day${days === 1 ? '' : 's'} before the deadline` }
}

export const whyWords: Readonly<Record<Why, Text>> = {
  carries: { vi: 'anh/chị được phân công thực hiện', en: 'you carry out the work' },
  unit: { vi: 'anh/chị là đầu mối hoặc thủ trưởng của đơn vị thực hiện', en: 'you are the focal officer or the head of the unit' },
  head: { vi: 'anh/chị là thủ trưởng, việc đã quá hạn', en: 'you are the head, and it is overdue' },
  follows: { vi: 'anh/chị theo dõi nhiệm vụ', en: 'you follow the task' },
  chief: { vi: 'anh/chị là Chánh Văn phòng', en: 'you are the Chief of Office' },
  leader: { vi: 'lãnh đạo trả lời đề nghị', en: 'the leaders reply' },
}
