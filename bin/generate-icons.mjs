/**
 * Writes src/ui/icons.svg (one symbol per icon) and the list of their names from the outline icons of @tabler/icons.
 * Run it after adding a name here: `node bin/generate-icons.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const names = [
  'alert-circle', 'alert-triangle', 'arrow-back-up', 'arrow-down', 'arrow-up', 'arrows-sort', 'bell',
  'building-community', 'calendar', 'calendar-off', 'calendar-time', 'chart-bar', 'check', 'chevron-down',
  'chevron-left', 'chevron-right', 'chevron-up', 'circle-check', 'circle-dot', 'clipboard-check', 'clock',
  'columns-3', 'dots-vertical', 'download', 'edit', 'external-link', 'eye', 'eye-check', 'file-text', 'files',
  'filter', 'flag', 'help-circle', 'history', 'home-2', 'hourglass-low', 'inbox', 'info-circle', 'keyboard',
  'list-details', 'lock', 'logout', 'menu-2', 'message-2', 'moon', 'paperclip', 'plus', 'printer', 'quote',
  'rotate-clockwise', 'scale', 'search', 'send', 'settings', 'speakerphone', 'star', 'trash', 'upload', 'user',
  'users', 'world', 'x',
]

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = join(root, 'node_modules/@tabler/icons/icons/outline')

/** Only the visible shapes: the frame and the attributes are the same for all and live in icon.tsx. */
function shapesOf(name) {
  const source = readFileSync(join(folder, `${name}.svg`), 'utf8')
  return [...source.matchAll(/<(path|circle|rect|line|polyline)\s[^>]*>/g)]
    .map((match) => match[0])
    .filter((shape) => !shape.includes('M0 0h24v24H0z'))
    .map((shape) => shape.replace(/\s*\/>$/, '/>'))
    .join('')
}

const symbols = names.map((name) => `<symbol id="${name}" viewBox="0 0 24 24">${shapesOf(name)}</symbol>`)
writeFileSync(join(root, 'src/ui/icons.svg'), `<svg xmlns="http://www.w3.org/2000/svg">\n<!-- @tabler/icons, MIT -->\n${symbols.join('\n')}\n</svg>\n`)
writeFileSync(join(root, 'src/ui/icons.generated.ts'), `// Written by bin/generate-icons.mjs. Do not edit.
export const iconNames = [
${names.map((name) => `  '${name}',`).join('\n')}
] as const
`)
