/** The browser asks before one leaves a form with unsent text. */
export class UnsavedGuard extends HTMLElement {
  private changed = false
  private readonly onLeave = (event: BeforeUnloadEvent): void => {
    if (this.changed) event.preventDefault()
  }

  connectedCallback(): void {
    this.addEventListener('input', () => (this.changed = true))
    this.addEventListener('submit', () => (this.changed = false))
    addEventListener('beforeunload', this.onLeave)
  }

  disconnectedCallback(): void {
    removeEventListener('beforeunload', this.onLeave)
  }
}
