import type { iconNames } from './icons.generated.ts'

export type IconName = (typeof iconNames)[number]

export type IconProps = {
  name: IconName
  /** Side in CSS pixels; 18 by default. */
  size?: 14 | 16 | 18 | 20 | 24
  /** Only when the icon stands without a word beside it. */
  label?: string
}

let file = '/assets/icons.svg'

/** Where the build put the one file of all icons; said once at the start. */
export function iconsAreAt(address: string): void {
  file = address
}

/** One outline icon, drawn in the colour of the text around it. Without `label` it is hidden from readers. */
export function Icon({ name, size = 18, label }: IconProps) {
  const said = label === undefined ? { 'aria-hidden': 'true' as const } : { role: 'img' as const, 'aria-label': label }
  return (
    <svg class="icon" width={size} height={size} {...said}>
      <use href={`${file}#${name}`} />
    </svg>
  )
}
