import { formatDate } from '../../../kernel/plain-date.ts'
import type { Text } from '../../../kernel/text.ts'
import type { Proposal } from './ladder.ts'

/** What is proposed, as a verb. */
export function stepWords({ step, letter }: Pick<Proposal, 'step' | 'letter'>): Text {
  switch (step) {
    case 'REMINDER': return { vi: 'Nhắc việc trước hạn', en: 'Remind before the deadline' }
    case 'OVERDUE_NOTICE': return { vi: 'Thông báo quá hạn', en: 'Tell the unit it is overdue' }
    case 'LETTER': return { vi: `Công văn đôn đốc lần ${letter}`, en: `Letter of urging no. ${letter}` }
    case 'REPORT_TO_LEADER': return { vi: 'Báo cáo Lãnh đạo, phiên họp', en: 'Report to the leaders or the session' }
    case 'CRITICISM': return { vi: 'Trình Lãnh đạo xem xét phê bình', en: 'Ask the leaders to consider criticism' }
    default: return { vi: 'Đề xuất kiểm tra đột xuất', en: 'Propose an ad hoc inspection' }
  }
}

/** Why it is proposed. */
export function stepReason({ step, days, last, letters }: Proposal): Text {
  if (step === 'REMINDER') return { vi: `Còn ${days} ngày làm việc, chưa nhắc trong thời gian sắp đến hạn.`, en: `${days} working days left and not reminded yet.` }
  if (last === undefined) return { vi: `Quá hạn ${days} ngày làm việc, chưa đôn đốc lần nào sau thời hạn.`, en: `${days} working days late and not urged since the deadline.` }
  return {
    vi: `Quá hạn ${days} ngày làm việc; lần gần nhất ngày ${formatDate(last)}; ${letters === 0 ? 'chưa có' : `đã có ${letters}`} công văn đôn đốc.`,
    en: `${days} working days late; last urged on ${formatDate(last)}; ${letters === 0 ? 'no letter yet' : `${letters} ${letters === 1 ? 'letter' : 'letters'} so far`}.`,
  }
}
