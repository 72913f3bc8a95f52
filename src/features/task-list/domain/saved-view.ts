import type { Refusal } from '../../../kernel/refusal.ts'

/** A list's filters under a name of the user's own. */
export type SavedView = { readonly id: string; readonly name: string; readonly query: string }

export const MOST_VIEWS = 30

export const nameTaken: Refusal = {
  code: 'NAME_TAKEN',
  text: { vi: 'Anh/chị đã có danh sách lưu với tên này; vui lòng đặt tên khác.', en: 'You have a saved list of this name; please choose another.' },
}
export const tooManyViews: Refusal = {
  code: 'TOO_MANY_VIEWS',
  text: { vi: `Chỉ lưu được ${MOST_VIEWS} danh sách; vui lòng xóa bớt danh sách không còn dùng.`, en: `At most ${MOST_VIEWS} saved lists; please delete one you no longer use.` },
}
