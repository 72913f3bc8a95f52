import { iconShapes } from './icons.generated.ts'

export type IconName = keyof typeof iconShapes

export type IconProps = {
  name: IconName
  /** Side in CSS pixels; 18 by default. */
  size?: 14 | 16 | 18 | 20 | 24
  /** Only when the icon stands without a word beside it. */
  label?: string
}

/** One outline icon, drawn in the colour of the text around it. Without `label` it is hidden from readers. */
export function Icon({ name, size = 18, label }: IconProps) {
  const said = label === undefined ? { 'aria-hidden': 'true' as const } : { role: 'img' as const, 'aria-label': label }
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      {...said}
      dangerouslySetInnerHTML={{ __html: iconShapes[name] }}
    />
  )
}
