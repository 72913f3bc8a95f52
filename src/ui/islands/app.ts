import { watchSelection } from './bulk-selection.ts'
import { ComboBox } from './combo-box.ts'
import { DateEntry } from './date-entry.ts'
import { DeadlineReader } from './deadline-reader.ts'
import { KeyboardRows } from './keyboard-rows.ts'
import { NotificationBadge } from './notification-badge.ts'
import { RowRepeater } from './row-repeater.ts'
import { SelectPassage } from './select-passage.ts'
import { SubmitOnce } from './submit-once.ts'
import { UnsavedGuard } from './unsaved-guard.ts'

customElements.define('combo-box', ComboBox)
customElements.define('date-entry', DateEntry)
customElements.define('deadline-reader', DeadlineReader)
customElements.define('keyboard-rows', KeyboardRows)
customElements.define('notification-badge', NotificationBadge)
customElements.define('row-repeater', RowRepeater)
customElements.define('select-passage', SelectPassage)
customElements.define('submit-once', SubmitOnce)
customElements.define('unsaved-guard', UnsavedGuard)

watchSelection()
document.querySelector<HTMLElement>('[data-focus-first]')?.focus()
