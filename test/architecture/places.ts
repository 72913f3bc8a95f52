/** Where a path belongs in the tree of the house (architecture.md §2). Paths run from the repository root. */

export const isTest = (file: string): boolean => file.startsWith('test/') || /\.(test|test-d)\.tsx?$/.test(file)

export const isIn = (folder: string) => (file: string): boolean => file.startsWith(`${folder}/`)

export const isKernel = isIn('src/kernel')
export const isPlatform = isIn('src/platform')
export const isUi = isIn('src/ui')
export const isApp = isIn('src/app')
export const isDatabase = isIn('src/platform/db')

/** The feature a file belongs to, e.g. `extensions`. */
export const featureOf = (file: string): string | undefined => /^src\/features\/([^/]+)\//.exec(file)?.[1]

/** The path of a file inside its feature; empty for a file outside the features. */
const within = (file: string): string => /^src\/features\/[^/]+\/(.+)$/.exec(file)?.[1] ?? ''

const inFeature = (pattern: RegExp) => (file: string): boolean => pattern.test(within(file))

export const isPublicDoor = inFeature(/^public\.ts$/)
export const isDomain = inFeature(/^domain(\/|\.ts$)/)
export const isPolicy = inFeature(/^policy\.ts$/)
export const isRoutes = inFeature(/^routes\.ts$/)
export const isQuery = inFeature(/^queries(\/|\.ts$)/)
export const isStore = inFeature(/^store\.ts$/)
export const isAction = inFeature(/^actions(\/|\.ts$)/)
export const isMessages = inFeature(/^messages\.ts$/)
/** A small feature keeps its pages flat beside its routes, so every TSX file of a feature is a page. */
export const isPage = inFeature(/^pages\/|\.tsx$/)

export const folderOf = (file: string): string => file.slice(0, Math.max(0, file.lastIndexOf('/')))
