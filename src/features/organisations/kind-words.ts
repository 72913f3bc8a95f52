import type { OrganisationKind } from '../../kernel/actor.ts'
import type { Text } from '../../kernel/text.ts'

export const kindWords: Readonly<Record<OrganisationKind, Text>> = {
  authority: { vi: 'Cơ quan có thẩm quyền', en: 'Authority' },
  office: { vi: 'Văn phòng', en: 'Office' },
  department: { vi: 'Cơ quan chuyên môn', en: 'Specialised department' },
  commune: { vi: 'UBND cấp xã', en: 'Commune' },
  other: { vi: 'Cơ quan, tổ chức khác', en: 'Other organisation' },
  individual: { vi: 'Cá nhân', en: 'Individual' },
}
