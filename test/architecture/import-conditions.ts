import {
  featureOf, isAction, isApp, isDatabase, isDomain, isIn, isKernel, isMessages, isPage, isPlatform, isPolicy,
  isPublicDoor, isQuery, isRoutes, isStore, isTest, isUi,
} from './places.ts'

/** One import as the rules see it: who needs what, and whether only for its types. */
export type Edge = { readonly from: string; readonly to: string; readonly typeOnly: boolean }

const isSource = isIn('src')
const isPackage = (to: string, ...names: string[]) => names.some((name) => to === `npm:${name}`)
const isNpm = (to: string) => to.startsWith('npm:')
const isOutside = (to: string) => isNpm(to) || to.startsWith('node:')

export const kernelLeavesHome = ({ from, to }: Edge) => isKernel(from) && !isTest(from) && !isKernel(to)

export function pureRulesLeaveHome({ from, to }: Edge): boolean {
  if (isTest(from) || !(isDomain(from) || isPolicy(from))) return false
  return !isKernel(to) && !(isDomain(to) && featureOf(to) === featureOf(from))
}

export function featureEntersByWindow({ from, to }: Edge): boolean {
  const [own, other] = [featureOf(from), featureOf(to)]
  return own !== undefined && other !== undefined && own !== other && !isPublicDoor(to)
}

export function sqlOutsideItsHome({ from, to, typeOnly }: Edge): boolean {
  const isDriver = isPackage(to, 'kysely', 'pg')
  if (!isDriver && !isDatabase(to)) return false
  if (!isSource(from) || maySpeakSql(from)) return false
  if (isPlatform(from)) return isDriver && !typeOnly
  return isDriver || !typeOnly || !mayHoldTransaction(from)
}

/** Where SQL is written: queries, stores, the database module; the composition root wires them; tests look. */
export function maySpeakSql(file: string): boolean {
  return isQuery(file) || isStore(file) || isDatabase(file) || isApp(file) || isTest(file)
}

/** Who may name the type of the handle, to pass it on: verbs, routes, jobs and doors, but no page, rule or text. */
function mayHoldTransaction(file: string): boolean {
  return featureOf(file) !== undefined && !isPage(file) && !isDomain(file) && !isPolicy(file) && !isMessages(file)
}

export function webFrameworkInside({ from, to }: Edge): boolean {
  if (!/^npm:(fastify$|fastify-|@fastify\/)/.test(to) || !isSource(from) || isTest(from)) return false
  return !isRoutes(from) && !isIn('src/platform/http')(from) && !isApp(from)
}

export function pageWorks({ from, to, typeOnly }: Edge): boolean {
  if (!isPage(from) || isTest(from)) return false
  return isDatabase(to) || isStore(to) || isAction(to) || (isQuery(to) && !typeOnly)
}

export function uiLeavesHome({ from, to }: Edge): boolean {
  return isUi(from) && !isTest(from) && !isUi(to) && !isKernel(to) && !isPackage(to, 'preact')
}

export function platformLeavesHome({ from, to }: Edge): boolean {
  return isPlatform(from) && !isTest(from) && !isPlatform(to) && !isKernel(to) && !isOutside(to)
}

export function topIsImported({ from, to }: Edge): boolean {
  if (!isApp(to) && to !== 'src/main.ts') return false
  return !isApp(from) && !isTest(from) && from !== 'src/main.ts' && !isIn('bin')(from)
}

export function productNeedsTest({ from, to }: Edge): boolean {
  if (!isSource(from) || isTest(from)) return false
  return isTest(to) || isPackage(to, 'vitest', 'fast-check', 'playwright-core')
}
