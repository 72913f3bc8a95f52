import { type Actor, hasRole, isLeader, isOffice, seesEverything } from '../kernel/actor.ts'
import type { Text } from '../kernel/text.ts'
import type { IconName } from '../ui/icon.tsx'

export type Place = {
  /** Key that a view names as its place. */
  readonly key: string
  readonly label: Text
  readonly href: (actor: Actor) => string
  readonly icon: IconName
  readonly goKey?: string
  readonly visible: (actor: Actor) => boolean
}

/** What only the database knows of a person's places: by the key of the place, where it leads today; a place that is not here is not shown. */
export type KnownPlaces = Readonly<Record<string, string | undefined>>

/** Places shown only when `KnownPlaces` has their address. */
export const ASKED_PLACES: ReadonlySet<string> = new Set(['secret-register'])

const always = () => true
const at = (href: string) => () => href

/** The words of the menu, in the order people work: what there is to do, what passes between units, what is counted, who, and the system. */
export const PLACES: readonly { readonly label: Text; readonly places: readonly Place[] }[] = [
  {
    label: { vi: 'Công việc', en: 'Work' },
    places: [
      { key: 'home', label: { vi: 'Việc hôm nay', en: 'Today' }, href: at('/'), icon: 'home-2', goKey: 'h', visible: always },
      { key: 'assignments', label: { vi: 'Danh sách nhiệm vụ', en: 'Tasks' }, href: at('/assignments'), icon: 'list-details', goKey: 'n', visible: always },
      { key: 'documents', label: { vi: 'Văn bản chỉ đạo', en: 'Directive documents' }, href: at('/documents'), icon: 'file-text', goKey: 'v', visible: always },
      { key: 'recurring-tasks', label: { vi: 'Nhiệm vụ định kỳ', en: 'Recurring tasks' }, href: at('/recurring-tasks'), icon: 'rotate-clockwise', visible: always },
      { key: 'secret-register', label: { vi: 'Văn bản mật', en: 'Secret documents' }, href: at('/secret-register'), icon: 'lock', visible: always },
    ],
  },
  {
    label: { vi: 'Trao đổi', en: 'Between units' },
    places: [
      { key: 'extension-requests', label: { vi: 'Gia hạn', en: 'Extensions' }, href: at('/extension-requests'), icon: 'calendar-time', visible: always },
      { key: 'coordination', label: { vi: 'Phối hợp', en: 'Coordination' }, href: at('/coordination-requests'), icon: 'users', goKey: 'p', visible: (a) => seesEverything(a) || hasRole(a, 'FOCAL_OFFICER', 'UNIT_HEAD', 'UNIT_OFFICER') },
      { key: 'information', label: { vi: 'Thông tin đề nghị', en: 'Information' }, href: at('/information-requests'), icon: 'help-circle', visible: (a) => seesEverything(a) || hasRole(a, 'FOCAL_OFFICER', 'UNIT_HEAD', 'UNIT_OFFICER') },
      { key: 'issues', label: { vi: 'Vướng mắc, ý kiến', en: 'Issues' }, href: at('/issues'), icon: 'flag', visible: (a) => seesEverything(a) || hasRole(a, 'FOCAL_OFFICER', 'UNIT_HEAD', 'UNIT_OFFICER') },
      { key: 'urgings', label: { vi: 'Đôn đốc', en: 'Urging' }, href: at('/urgings'), icon: 'speakerphone', visible: always },
      { key: 'information-sheets', label: { vi: 'Phiếu thông tin', en: 'Information sheets' }, href: at('/information-sheets'), icon: 'files', visible: always },
      { key: 'reminders', label: { vi: 'Nhắc việc', en: 'Reminders' }, href: at('/reminders'), icon: 'bell', visible: always },
    ],
  },
  {
    label: { vi: 'Theo dõi', en: 'Following' },
    places: [
      { key: 'obligations', label: { vi: 'Nghĩa vụ', en: 'Obligations' }, href: at('/obligations'), icon: 'clock', goKey: 'g', visible: always },
      { key: 'figures', label: { vi: 'Số liệu', en: 'Figures' }, href: at('/figures'), icon: 'chart-bar', visible: always },
      { key: 'errata', label: { vi: 'Đính chính', en: 'Errata' }, href: at('/errata'), icon: 'edit', visible: seesEverything },
      { key: 'upward-reports', label: { vi: 'Báo cáo cấp trên', en: 'Reports upward' }, href: at('/upward-reports'), icon: 'upload', visible: seesEverything },
    ],
  },
  {
    label: { vi: 'Đơn vị', en: 'Units' },
    places: [
      { key: 'unit', label: { vi: 'Đơn vị tôi', en: 'My unit' }, href: (actor) => `/organisations/${actor.organisationId}`, icon: 'building-community', goKey: 'd', visible: (a) => !isLeader(a) },
      { key: 'inside', label: { vi: 'Nội bộ đơn vị', en: 'Inside my unit' }, href: (actor) => `/organisations/${actor.organisationId}/inside`, icon: 'users', visible: (a) => hasRole(a, 'UNIT_HEAD', 'UNIT_OFFICER', 'FOCAL_OFFICER') },
      { key: 'unit-rules', label: { vi: 'Quy chế nội bộ', en: 'Internal rules' }, href: at('/unit-rules'), icon: 'file-text', visible: seesEverything },
      { key: 'organisations', label: { vi: 'Cơ quan, đơn vị', en: 'Organisations' }, href: at('/organisations'), icon: 'world', visible: (a) => seesEverything(a) || hasRole(a, 'ADMIN') },
      { key: 'vice-chair-fields', label: { vi: 'Phó Chủ tịch phụ trách', en: 'Vice-Chairmen in charge' }, href: at('/vice-chair-fields'), icon: 'flag', visible: (a) => hasRole(a, 'ADMIN', 'CHIEF_OF_OFFICE') },
      { key: 'people', label: { vi: 'Người dùng', en: 'People' }, href: at('/people'), icon: 'users', visible: (a) => hasRole(a, 'ADMIN') },
    ],
  },
  {
    label: { vi: 'Hệ thống', en: 'System' },
    places: [
      { key: 'work-calendar', label: { vi: 'Lịch làm việc', en: 'Working days' }, href: at('/work-calendar'), icon: 'calendar', goKey: 'l', visible: (a) => hasRole(a, 'ADMIN') || isOffice(a) },
      { key: 'regulation', label: { vi: 'Quy chế', en: 'Regulation' }, href: at('/regulation'), icon: 'scale', visible: always },
      { key: 'deliveries', label: { vi: 'Hộp gửi đi', en: 'Outbox' }, href: at('/deliveries'), icon: 'send', visible: (a) => hasRole(a, 'ADMIN', 'CHIEF_OF_OFFICE') },
      { key: 'audit', label: { vi: 'Nhật ký', en: 'Event log' }, href: at('/events'), icon: 'history', visible: (a) => hasRole(a, 'ADMIN', 'CHIEF_OF_OFFICE') },
    ],
  },
]
