const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Coc_Coc|coc_coc/, 'Cốc Cốc'], [/Edg\//, 'Edge'], [/OPR\//, 'Opera'], [/SamsungBrowser/, 'Samsung Internet'],
  [/Firefox\/|FxiOS/, 'Firefox'], [/Chrome\/|CriOS/, 'Chrome'], [/Safari\//, 'Safari'],
]
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'], [/iPad/, 'iPad'], [/Android/, 'Android'], [/Windows/, 'Windows'], [/Mac OS X|Macintosh/, 'macOS'], [/CrOS/, 'ChromeOS'], [/Linux/, 'Linux'],
]

const found = (list: readonly (readonly [RegExp, string])[], text: string) => list.find(([sign]) => sign.test(text))?.[1]

/** What a person recognises of a browser's long name: `Chrome · Windows`; the beginning of anything else. */
export function deviceWords(userAgent: string): string {
  const words = [found(BROWSERS, userAgent), found(SYSTEMS, userAgent)].filter((word) => word !== undefined)
  return words.length > 0 ? words.join(' · ') : userAgent.slice(0, 60) || '—'
}
