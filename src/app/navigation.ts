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

const always = () => true
const at = (href: string) => () => href

/** The words of the menu, in the order people work. */
export const PLACES: readonly { readonly label: Text; readonly places: readonly Place[] }[] = [
  {
    label: { vi: 'Công việc', en: 'Work' },
    places: [
      { key: 'home', label: { vi: 'Việc hôm nay', en: 'Today' }, href: at('/'), icon: 'home-2', goKey: 'h', visible: always },
      { key: 'assignments', label: { vi: 'Danh sách nhiệm vụ', en: 'Tasks' }, href: at('/assignments'), icon: 'list-details', goKey: 'n', visible: always },
      { key: 'documents', label: { vi: 'Văn bản chỉ đạo', en: 'Directive documents' }, href: at('/documents'), icon: 'file-text', goKey: 'v', visible: always },
      { key: 'figures', label: { vi: 'Số liệu', en: 'Figures' }, href: at('/figures'), icon: 'chart-bar', visible: always },
      { key: 'obligations', label: { vi: 'Nghĩa vụ', en: 'Obligations' }, href: at('/obligations'), icon: 'clock', goKey: 'g', visible: always },
      { key: 'reminders', label: { vi: 'Nhắc việc', en: 'Reminders' }, href: at('/reminders'), icon: 'bell', visible: always },
    ],
  },
  {
    label: { vi: 'Đơn vị', en: 'Units' },
    places: [
      { key: 'unit', label: { vi: 'Đơn vị tôi', en: 'My unit' }, href: (actor) => `/organisations/${actor.organisationId}`, icon: 'building-community', goKey: 'd', visible: (a) => !isLeader(a) },
      { key: 'organisations', label: { vi: 'Cơ quan, đơn vị', en: 'Organisations' }, href: at('/organisations'), icon: 'world', visible: (a) => seesEverything(a) || hasRole(a, 'ADMIN') },
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
