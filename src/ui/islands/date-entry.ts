/** Puts the slashes into a date typed as digits: 25112026 → 25/11/2026. */
export class DateEntry extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('input', (event) => {
      const input = event.target
      if (!(input instanceof HTMLInputElement) || !(event instanceof InputEvent)) return
      const typedAtEnd = event.inputType === 'insertText' && input.selectionStart === input.value.length
      if (typedAtEnd) input.value = withSlashes(input.value)
    })
  }
}

/** Only touches plain digits; what already has a separator is left as typed. */
export function withSlashes(typed: string): string {
  const match = /^(\d{2})(\/?)(\d{2})?(\/?)(\d*)$/.exec(typed)
  if (match === null) return typed
  const [, day = '', , month, , year = ''] = match
  if (month === undefined) return `${day}/${year}`
  return `${day}/${month}/${year}`
}
