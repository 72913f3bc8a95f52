import { withSlashes } from './with-slashes.ts'

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
