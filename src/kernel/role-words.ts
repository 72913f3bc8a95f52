import type { Role } from './actor.ts'
import type { Text } from './text.ts'

export const roleWords: Readonly<Record<Role, Text>> = {
  ADMIN: { vi: 'Quản trị', en: 'Administrator' },
  RECORDS_CLERK: { vi: 'Văn thư', en: 'Records clerk' },
  MONITOR: { vi: 'Chuyên viên theo dõi', en: 'Monitoring officer' },
  CHIEF_OF_OFFICE: { vi: 'Chánh Văn phòng', en: 'Chief of Office' },
  CHAIR: { vi: 'Chủ tịch', en: 'Chairman' },
  VICE_CHAIR: { vi: 'Phó Chủ tịch', en: 'Vice-Chairman' },
  UNIT_HEAD: { vi: 'Thủ trưởng đơn vị', en: 'Head of unit' },
  UNIT_OFFICER: { vi: 'Chuyên viên đơn vị', en: 'Unit officer' },
  FOCAL_OFFICER: { vi: 'Đầu mối', en: 'Focal officer' },
}
