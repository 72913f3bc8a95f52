import type { RegulationProfile, RuleDate, RuleNumber } from './regulation-profile.ts'

const workingDays = { vi: 'ngày làm việc', en: 'working days' }
const calendarDays = { vi: 'ngày', en: 'days' }
const rule = (value: number, clause: string, vi: string, en: string): RuleNumber => ({ value, unit: workingDays, clause, meaning: { vi, en } })
const before = (monthDay: string, clause: string, vi: string, en: string): RuleDate => ({ before: monthDay, clause, meaning: { vi, en } })

/** Decision 553/QĐ-UBND of Ninh Hải (2021): the default and the demonstration. */
export const ninhHai: RegulationProfile = {
  code: 'ninh-hai',
  decision: {
    codeNumber: '553', codeNotation: 'QĐ-UBND', issuedDate: '2021-05-28',
    title: {
      vi: 'Quy chế theo dõi, đôn đốc, kiểm tra việc thực hiện nhiệm vụ do UBND huyện, Chủ tịch UBND huyện giao',
      en: 'Rules on following, urging and inspecting the tasks assigned by the District People’s Committee and its Chairman',
    },
  },
  words: {
    authority: { vi: 'UBND huyện Ninh Hải', en: 'Ninh Hải District People’s Committee' },
    committee: { vi: 'Ủy ban nhân dân huyện', en: 'District People’s Committee' },
    chair: { vi: 'Chủ tịch Ủy ban nhân dân huyện', en: 'Chairman of the District People’s Committee' },
    office: { vi: 'Văn phòng Cấp ủy và Chính quyền', en: 'Office of the Party Committee and the Government' },
    place: 'Ninh Hải',
    committeeSymbol: 'UBND',
    officeSymbol: 'VP',
  },
  numbers: {
    classifyDays: rule(2, 'Đ7.1', 'Phân loại, cập nhật và chuyển theo dõi', 'Classify, record and send out'),
    classifyDaysMany: rule(7, 'Đ7.1', 'Phân loại văn bản nhiều nhiệm vụ, nhiều đơn vị hoặc phải lấy ý kiến', 'Classify a document of many tasks, many units or needing opinions'),
    presentExtensionDays: rule(2, 'Đ6.1.d', 'Trình xem xét gia hạn', 'Present a request for extension'),
    extensionNoticeDays: rule(3, 'Đ6.2.c', 'Còn lại ít nhất khi xin gia hạn', 'Left at least when asking for an extension'),
    updateDays: rule(3, 'Đ7.2.a', 'Cập nhật tình hình sau thời hạn', 'Update after the deadline'),
    recordForUnconnectedDays: rule(3, 'Đ7.3', 'Nhập kết quả cho đơn vị chưa kết nối', 'Record for a unit that is not connected'),
    returnSoftDays: rule(2, 'Đ6.2.a', 'Rà soát, chuyển lại (mục tiêu nội bộ)', 'Check and return (a target, no breach)'),
    dueSoonDays: rule(3, 'Đ5.1.e', 'Báo sắp đến hạn', 'Shown as due soon'),
    technicalReportDays: rule(5, 'Đ6.1.g', 'Báo cáo kỹ thuật sau khi hết quý', 'Technical report after the end of the quarter'),
    informationSheetDays: { value: 14, unit: calendarDays, clause: 'Đ19.1', meaning: { vi: 'Chu kỳ phiếu thông tin gửi các đơn vị', en: 'Between two information sheets' } },
    urgeAgainDays: rule(5, 'Đ11', 'Đề xuất bước đôn đốc tiếp theo sau', 'Next step of urging proposed after'),
    lettersBeforeReport: { value: 3, unit: { vi: 'công văn', en: 'letters' }, clause: 'Đ11', meaning: { vi: 'Số công văn đôn đốc trước khi báo cáo Lãnh đạo', en: 'Letters of urging before the leaders are told' } },
  },
  dates: {
    unitHalfYearReport: before('06-15', 'Đ22.1', 'Báo cáo 6 tháng của đơn vị, trước ngày', 'Half-year report of the unit, before'),
    unitAnnualReport: before('11-25', 'Đ22.1', 'Báo cáo năm của đơn vị, trước ngày', 'Annual report of the unit, before'),
    officeHalfYearReport: before('06-20', 'Đ22.2', 'Tổng hợp 6 tháng của Văn phòng, trước ngày', 'Half-year report of the Office, before'),
    officeAnnualReport: before('12-20', 'Đ22.2', 'Tổng hợp năm của Văn phòng, trước ngày', 'Annual report of the Office, before'),
  },
  readings: {
    dueRoll: 'literal', lateExtension: 'leader_waiver', secretRegister: 'on', informationSheetAnchor: '2026-01-05', annualReviewDay: '12-31',
    remindOn: [-5, -3, -1, 0, 1], remindReportsOn: [-10, -5, -3, -1, 0, 1], quietHours: { from: '17:30', to: '07:00' },
  },
}
