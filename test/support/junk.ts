import type { z } from 'zod'

type Def = {
  readonly type: string
  readonly in?: z.ZodType
  readonly out?: z.ZodType
  readonly innerType?: z.ZodType
  readonly element?: z.ZodType
  readonly entries?: Readonly<Record<string, string>>
  readonly options?: readonly z.ZodType[]
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly format?: string
}

const defOf = (schema: z.ZodType): Def => {
  const def: unknown = schema._zod.def
  return def as Def
}

/** Numbers below a bound, always the same for a seed (mulberry32). */
export function seeded(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((again ^ (again >>> 14)) >>> 0) % below
  }
}

export type Junk = {
  /** A value the schema may take, or may not: about one in four is nasty, the others get far. */
  valueFor(schema: z.ZodType | undefined): unknown
  pick<T>(from: readonly T[]): T
}

const NASTY: readonly unknown[] = [
  '', ' ', null, 0, -1, 1e300, true, [], {}, [[]], ['a', 'b'], [null], { a: { b: 1 } }, '\0', 'a\0b', '\ud800', 'x\udfff', '%', '_', '\\', "'", '"; --', '${x}', '#panic("x")', '@nobody',
  'x'.repeat(70_000), '\u202e', '\r\nBcc: a@example.vn', '00000000-0000-7000-8000-000000000000', 'constructor', '__proto__', '2147483648', '99999999999999', 'NaN', '-0',
  '0001-01-01', '1000-01-01', '9999-12-31', '2026-02-30', '31/12/9999', '01/01/0001', '24:00', '25:61', '2026-13-01', '-000001-01-01', '+010000-01-01',
  Array.from({ length: 600 }, () => '00000000-0000-7000-8000-000000000000'), 'eyJ4IjoxfQ', 'WyIyMDI2LTExLTIzIiwieCJd', '2026-11-23|x', '~', '2026', '1', 'all',
]
const DAYS = ['2026-11-20', '2026-11-23', '2026-11-24', '2026-12-01', '2026-12-15', '2027-03-01', '2027-12-31', '2028-01-03', '2031-06-02', '23/11/2026', '2026-11', '2026-12-31']
const TEXTS = ['Nội dung.', 'A', '12', '10/UBND', '08:00', 'x@example.vn', '0912345678']

/** Values by chance for the inputs of routes; `ids` are identifiers of records that are there. */
export function junk(below: (n: number) => number, ids: readonly string[]): Junk {
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T
  const text = () => pick([pick(DAYS), pick(DAYS), pick(TEXTS), pick(TEXTS), pick(ids)])
  const read = (schema: z.ZodType): unknown => {
    const def = defOf(schema)
    if (def.shape !== undefined) return Object.fromEntries(Object.entries(def.shape).filter(() => below(8) > 0).map(([name, field]) => [name, valueFor(field)]))
    if (def.in !== undefined && def.out !== undefined) return read(defOf(def.in).type === 'transform' ? def.out : def.in)
    if (def.innerType !== undefined) return below(4) === 0 ? undefined : read(def.innerType)
    if (def.element !== undefined) return Array.from({ length: below(3) }, () => valueFor(def.element))
    if (def.entries !== undefined) return pick(Object.values(def.entries))
    if (def.options !== undefined) return read(pick(def.options))
    if (def.type === 'number') return pick([1, 1, 1, 2, 3, 12, 2026])
    if (def.type === 'boolean') return below(3) > 0
    return def.format === 'guid' ? pick(ids) : text()
  }
  const valueFor = (schema: z.ZodType | undefined): unknown => (schema === undefined || below(10) === 0 ? pick(NASTY) : read(schema))
  return { valueFor, pick }
}
