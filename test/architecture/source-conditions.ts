import { businessWordsIn } from './business-words.ts'
import { maySpeakSql } from './import-conditions.ts'
import { isIn, isPlatform, isTest, isUi } from './places.ts'
import type { SignKind, SourceFile } from './source-file.ts'

/** Each takes a file and answers what is wrong in it, one line each; nothing wrong is an empty list. */
type Complaints = readonly string[]

export const MOST_LINES = 300

const FORBIDDEN_WORDS = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'manager', 'managers', 'service', 'services'])

const isSource = isIn('src')

export function clockReadings(source: SourceFile): Complaints {
  const tellsTime = isTest(source.file) || isIn('src/platform/clock')(source.file)
  return tellsTime ? [] : signsOf(source, 'clock')
}

export function rawHtml(source: SourceFile): Complaints {
  const isShell = isIn('src/platform/http')(source.file)
  return !isSource(source.file) || isTest(source.file) || isShell ? [] : signsOf(source, 'raw-html')
}

export function statementsOutsideTheirHome(source: SourceFile): Complaints {
  return !isSource(source.file) || maySpeakSql(source.file) ? [] : signsOf(source, 'sql')
}

export function untyped(source: SourceFile): Complaints {
  return source.generated ? [] : signsOf(source, 'any')
}

/** A test may expect an error of the compiler: that is how a type is seen to refuse. */
export function silencedCompiler(source: SourceFile): Complaints {
  const expected = isTest(source.file) ? [] : signsOf(source, 'expected-error')
  return source.generated ? [] : [...signsOf(source, 'silenced'), ...expected]
}

export function tooLong({ file, lines, generated }: SourceFile): Complaints {
  return isSource(file) && !isTest(file) && !generated && lines > MOST_LINES ? [`it has ${lines} lines; the most is ${MOST_LINES}`] : []
}

export function businessWords({ file, generated, wordings }: SourceFile): Complaints {
  if (!isPlatform(file) && !isUi(file)) return []
  const inPath = businessWordsIn(file, file).map((word) => `the path says “${word}”`)
  if (isTest(file) || generated) return inPath
  const inText = wordings.flatMap(({ text, line }) => businessWordsIn(file, text).map((word) => `line ${line} says “${word}”`))
  return [...inPath, ...new Set(inText)]
}

export function namesNotKebab({ file }: SourceFile): Complaints {
  return file
    .split('/')
    .filter((part) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/.test(part))
    .map((part) => `“${part}” is not kebab-case`)
}

export function emptyNames({ file }: SourceFile): Complaints {
  return file
    .split('/')
    .filter((part) => part.split(/[-.]/).some((word) => FORBIDDEN_WORDS.has(word)))
    .map((part) => `“${part}” says nothing of what is in it`)
}

function signsOf({ signs }: SourceFile, kind: SignKind): Complaints {
  return signs.filter((sign) => sign.kind === kind).map(({ text, line }) => `line ${line}: ${text}`)
}
