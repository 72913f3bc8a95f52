import { execFileSync } from 'node:child_process'
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { tinosFolders } from '../../src/features/official-documents/pdf/tinos-fonts.ts'

/** The programs with which tests look at documents as an office would; `bin/setup` installs them on Debian. */
export const officePrograms = { libreOffice: isThere('soffice'), poppler: isThere('pdftotext') && isThere('pdffonts') }

function isThere(name: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

/** Opens a DOCX in LibreOffice and answers what it prints, as a PDF. */
export function printedByLibreOffice(docx: Buffer): Buffer {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'document.docx'), docx)
    writeFileSync(join(folder, 'fonts.conf'), fontSettings(folder))
    execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'pdf', '--outdir', folder, join(folder, 'document.docx')], {
      stdio: 'pipe', env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
    })
    return readFileSync(join(folder, 'document.pdf'))
  })
}

/** Letters as wide as those of Times New Roman, which a machine for tests has not got; an office has. */
function fontSettings(folder: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${tinosFolders().map((each) => `<dir>${each}</dir>`).join('')}<cachedir>${folder}/fonts</cachedir>
    <alias binding="same"><family>Times New Roman</family><prefer><family>Tinos</family></prefer></alias></fontconfig>`
}

/** The text layer of a PDF, a page each. */
export function pagesOf(pdf: Buffer): string[] {
  return read('pdftotext', pdf, ['-layout'], ['-']).normalize('NFC').split('\f').slice(0, -1)
}

export type PdfFont = { readonly name: string; readonly embedded: boolean; readonly unicode: boolean }

export function fontsOf(pdf: Buffer): PdfFont[] {
  return read('pdffonts', pdf, [], []).split('\n').slice(2).filter((line) => line !== '').map((line) => {
    const [name = ''] = line.split(/\s+/)
    const [embedded, , unicode] = line.trim().split(/\s+/).slice(-5)
    return { name, embedded: embedded === 'yes', unicode: unicode === 'yes' }
  })
}

function read(program: string, pdf: Buffer, before: readonly string[], after: readonly string[]): string {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'document.pdf'), pdf)
    return execFileSync(program, [...before, join(folder, 'document.pdf'), ...after], { encoding: 'utf8', stdio: 'pipe' })
  })
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'chidao-document-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
