import type { ComponentChildren } from 'preact'
import type { Language } from '../kernel/text.ts'
import { InLanguage } from './language-context.tsx'

export type Assets = { css: string; js: string; fonts: readonly string[]; icon?: string }

export type Theme = 'auto' | 'light' | 'dark'

export type DocumentProps = {
  lang: Language
  title: string
  /** Hashed addresses made by the build; `fonts` are preloaded. */
  assets: Assets
  theme?: Theme
  description?: string
  /** Tells search engines to stay away; true by default, public pages say false. */
  hidden?: boolean
  children: ComponentChildren
}

/** The whole HTML page without its doctype: `'<!doctype html>' + renderHtml(<Document …>)`. */
export function Document({ lang, title, assets, theme = 'auto', description, hidden = true, children }: DocumentProps) {
  return (
    <html lang={lang} data-theme={theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="color-scheme" content={theme === 'auto' ? 'light dark' : theme} />
        {description === undefined ? null : <meta name="description" content={description} />}
        {hidden ? <meta name="robots" content="noindex, nofollow" /> : null}
        {assets.fonts.map((href) => (
          <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
        ))}
        {assets.icon === undefined ? null : <link rel="icon" href={assets.icon} type="image/svg+xml" />}
        <link rel="stylesheet" href={assets.css} />
        <script type="module" src={assets.js} />
      </head>
      <body>
        <InLanguage value={lang}>{children}</InLanguage>
      </body>
    </html>
  )
}
