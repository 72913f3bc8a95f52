import type { HTMLAttributes } from 'preact'

type Island = HTMLAttributes<HTMLElement> & { [name: `data-${string}`]: unknown }

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'combo-box': Island
      'date-entry': Island
      'deadline-reader': Island
      'keyboard-rows': Island
      'notification-badge': Island
      'row-repeater': Island
      'select-passage': Island
      'submit-once': Island
      'unsaved-guard': Island
    }
  }
}
