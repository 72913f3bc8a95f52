import { findCycles, type Graph, reachable } from './find-cycles.ts'
import { featureOf, folderOf, isApp, isIn, isTest } from './places.ts'
import type { Finding, ImportingFile } from './source-file.ts'

type Tree = readonly ImportingFile[]

export function valueCycles(tree: Tree): readonly Finding[] {
  return findCycles(graphOf(tree, false)).map(asFinding)
}

/** Types of one folder may need each other, as two records of one table do; folders have a direction. */
export function typeCyclesAcrossFolders(tree: Tree): readonly Finding[] {
  const values = graphOf(tree, false)
  const crosses = (from: string, to: string) => folderOf(from) !== folderOf(to)
  return findCycles(graphOf(tree, true), crosses)
    .filter((cycle) => cycle.some((node, at) => at > 0 && !values.get(cycle[at - 1] ?? '')?.has(node)))
    .map(asFinding)
}

export function featureCycles(tree: Tree): readonly Finding[] {
  const graph = new Map<string, Set<string>>()
  for (const { file, imports } of tree) {
    const own = featureOf(file)
    if (own === undefined || isTest(file)) continue
    const needed = graph.get(own) ?? new Set()
    for (const { to } of imports) {
      const other = featureOf(to)
      if (other !== undefined && other !== own) needed.add(other)
    }
    graph.set(own, needed)
  }
  return findCycles(graph).map((cycle) => ({ file: `src/features/${cycle[0]}`, what: cycle.join(' → ') }))
}

/** Waits for `src/main.ts`: before there is a start, everything is an orphan. */
export function orphans(tree: Tree): readonly Finding[] {
  if (!tree.some(({ file }) => file === 'src/main.ts')) return []
  const isRoot = (file: string) =>
    file === 'src/main.ts' || file === 'src/ui/islands/app.ts' || ['test/load', 'bin', 'db'].some((folder) => isIn(folder)(file))
  const reached = reachable(graphOf(tree, true), tree.map(({ file }) => file).filter(isRoot))
  return tree
    .filter(({ file }) => file.startsWith('src/') && /\.tsx?$/.test(file) && !isTest(file) && !reached.has(file))
    .map(({ file }) => ({ file, what: 'nothing that runs leads here' }))
}

/** Waits for the first file of `src/app`: before that there is nothing to register with. */
export function unregisteredFeatures(tree: Tree): readonly Finding[] {
  if (!tree.some(({ file }) => isApp(file))) return []
  const list = tree.find(({ file }) => file === 'src/app/features.ts')
  const registered = new Set(list?.imports.filter(({ typeOnly }) => !typeOnly).map(({ to }) => featureOf(to)))
  // A feature without routes serves the others (visibility): whoever imports it makes it exist.
  const features = new Set(tree.filter(({ file }) => file.endsWith('routes.ts')).map(({ file }) => featureOf(file)).filter((feature) => feature !== undefined))
  return [...features]
    .filter((feature) => !registered.has(feature))
    .map((feature) => ({ file: `src/features/${feature}`, what: 'src/app/features.ts imports no value of it' }))
}

function graphOf(tree: Tree, withTypes: boolean): Graph {
  return new Map(
    tree.map(({ file, imports }) => [
      file,
      new Set(imports.filter(({ typeOnly }) => withTypes || !typeOnly).map(({ to }) => to)),
    ]),
  )
}

function asFinding(cycle: readonly string[]): Finding {
  return { file: cycle[0] ?? '', what: cycle.join(' → ') }
}
