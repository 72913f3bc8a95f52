import { classes } from './classes.ts'
import { Icon, type IconName } from './icon.tsx'
import { toneIcons, type Tone } from './tone.ts'

export type StatusMarkProps = {
  tone: Tone
  /** The status in words, e.g. "Đang thực hiện, sắp đến hạn". */
  word: string
  /** Second line in smaller type, e.g. "còn 3 ngày làm việc". */
  detail?: string
  icon?: IconName
}

/** A status: icon, word and colour together, never colour alone. */
export function StatusMark({ tone, word, detail, icon }: StatusMarkProps) {
  return (
    <span class={`status tone-${tone}`}>
      <Icon name={icon ?? toneIcons[tone]} size={16} />
      <span class="status-text">
        <span class="status-word">{word}</span>
        {detail === undefined ? null : <span class="status-detail">{detail}</span>}
      </span>
    </span>
  )
}

export type BadgeProps = { children: string; tone?: Tone; icon?: IconName; strong?: boolean }

/** A short tag beside a title, e.g. "Khẩn", "Mật", "Gia hạn 2 lần". */
export function Badge({ children, tone = 'neutral', icon, strong = false }: BadgeProps) {
  return (
    <span class={classes('badge', `tone-${tone}`, strong && 'badge-strong')}>
      {icon === undefined ? null : <Icon name={icon} size={14} />}
      {children}
    </span>
  )
}
