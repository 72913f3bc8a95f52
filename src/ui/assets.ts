/** What the build turns into hashed files under /assets. Paths are relative to the root of the project. */
export const styleEntry = 'src/ui/styles/app.css'
export const islandsEntry = 'src/ui/islands/app.ts'
export const iconFile = 'src/ui/favicon.svg'

/**
 * Browsers the build lowers syntax for. Chrome 109 is the last one for Windows 7, still met in commune offices.
 */
export const browserTargets = ['chrome109', 'firefox115', 'safari16.4'] as const

/** Preloaded: the two files that every Vietnamese page needs for its first line of text. */
export const preloadedFonts = [
  'src/ui/fonts/be-vietnam-pro-latin-400-normal.woff2',
  'src/ui/fonts/be-vietnam-pro-vietnamese-400-normal.woff2',
] as const

/** All fonts that `app.css` names; two weights and two subsets keep a first visit under 100 KB (bin/generate-fonts.mjs). */
export const fonts = [
  ...preloadedFonts,
  'src/ui/fonts/be-vietnam-pro-latin-600-normal.woff2',
  'src/ui/fonts/be-vietnam-pro-vietnamese-600-normal.woff2',
] as const

/** All icons as symbols of one file, fetched once and kept. */
export const iconsFile = 'src/ui/icons.svg'
