const DATE = /^\d{4}-\d{2}-\d{2}$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/

/** Names under which JSON from the database holds a day or an instant; texts under other names are never touched. */
const DAYS = new Set(['dueDate', 'due', 'resultDate', 'issuedDate', 'sourceDocumentDate', 'receivedDate', 'documentDate', 'until'])
const INSTANTS = new Set(['at', 'decidedAt', 'reportedAt', 'closedAt', 'lastUpdateAt', 'issuedAt', 'madeAt', 'notedAt'])

/** Turns the days and instants inside JSON columns into Temporal, as the driver does for plain columns. */
export function revived<T>(value: T): T {
  return revive(value, '') as T
}

function revive(value: unknown, name: string): unknown {
  if (typeof value === 'string') {
    if (DAYS.has(name) && DATE.test(value)) return Temporal.PlainDate.from(value)
    return INSTANTS.has(name) && INSTANT.test(value) ? Temporal.Instant.from(value) : value
  }
  if (Array.isArray(value)) return value.map((item) => revive(item, name))
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, revive(inner, key)]))
}
