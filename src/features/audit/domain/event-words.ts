import type { Language, Text } from '../../../kernel/text.ts'

/** What each kind of event is called in a history. A kind without words is shown as its code, never hidden. */
const WORDS: Readonly<Record<string, Text>> = {
  CALENDAR_LOADED: { vi: 'Nạp thông báo lịch nghỉ', en: 'Holiday notice loaded' },
  OBLIGATION_MOVED: { vi: 'Dời ngày nghĩa vụ theo lịch mới', en: 'Clock moved by a new calendar' },
}

export function eventWords(kind: string, language: Language): string {
  return WORDS[kind]?.[language] ?? kind
}
