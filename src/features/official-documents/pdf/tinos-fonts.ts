import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const FACES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']

const home = (): string => dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'))

/** The folders of the package that hold Tinos, whose letters are as wide as those of Times New Roman. */
export function tinosFolders(): string[] {
  return FACES.map((face) => join(home(), face))
}

/** The font files in them. */
export function tinosFiles(): string[] {
  return FACES.map((face) => join(home(), face, `Tinos_${face}.ttf`))
}
