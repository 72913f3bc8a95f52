import type { RegulationProfile, RuleNumber } from './regulation-profile.ts'

const workingDays = { vi: 'ngày làm việc', en: 'working days' }
const rule = (value: number, clause: string, vi: string, en: string): RuleNumber => ({ value, unit: workingDays, clause, meaning: { vi, en } })

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
  },
  readings: { dueRoll: 'literal' },
}
