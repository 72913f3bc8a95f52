/** What each node needs directly. A needed node that is no key of the map is a leaf. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>

/**
 * One shortest cycle for each knot of nodes that need each other, written `a → b → a`, its first node repeated at its end.
 * `start` picks the edges a cycle must pass to count; by default any edge does.
 */
export function findCycles(whole: Graph, start: (from: string, to: string) => boolean = () => true): readonly (readonly string[])[] {
  const graph = knots(whole)
  const seen = new Set<string>()
  const cycles: (readonly string[])[] = []
  for (const [from, needed] of graph) {
    for (const to of needed) {
      if (seen.has(from) || !start(from, to)) continue
      const back = shortestPath(graph, to, from)
      if (back === undefined) continue
      for (const node of back) seen.add(node)
      cycles.push([from, ...back])
    }
  }
  return cycles
}

/** The graph without what cannot lie on a cycle: nodes that, in the end, need only leaves. Most trees leave nothing. */
function knots(graph: Graph): Graph {
  const left = new Map(graph)
  for (let before = -1; before !== left.size; ) {
    before = left.size
    for (const [node, needed] of left) if (![...needed].some((each) => left.has(each))) left.delete(node)
  }
  return left
}

/** The nodes from `from` to `to`, both included, along the fewest edges. */
function shortestPath(graph: Graph, from: string, to: string): readonly string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[from, undefined]])
  for (const node of cameFrom.keys()) {
    if (node === to) return trace(cameFrom, to)
    for (const next of graph.get(node) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, node)
  }
  return undefined
}

function trace(cameFrom: ReadonlyMap<string, string | undefined>, end: string): readonly string[] {
  const path: string[] = []
  for (let node: string | undefined = end; node !== undefined; node = cameFrom.get(node)) path.unshift(node)
  return path
}

/** Every node that can be reached from `roots`, the roots included. */
export function reachable(graph: Graph, roots: Iterable<string>): ReadonlySet<string> {
  const reached = new Set(roots)
  for (const node of reached) for (const next of graph.get(node) ?? []) reached.add(next)
  return reached
}
