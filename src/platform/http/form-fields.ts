import type { FormView } from './form-view.ts'

/** Hidden fields of every form on the page of a record: against sending twice, and which state was looked at. */
export function hiddenOf(state: FormView, data: { readonly version: number }): Record<string, string> {
  return { once: state.once, version: String(data.version) }
}

/** Name, identifier, value and error of a field of the form `route`. */
export function fieldsOf(state: FormView, route: string) {
  return (name: string, fallback?: string) => ({
    name, id: fieldIdOf(route, name), value: state.value(name, fallback), error: state.error(name),
  })
}

/** The same field names stand in several forms of one page; their identifiers carry the form's name: the route without its feature. */
export function fieldIdOf(route: string, field: string): string {
  return `${route.slice(route.indexOf('.') + 1)}-${field}`
}
