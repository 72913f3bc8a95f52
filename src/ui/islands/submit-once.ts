/** Lets a form go to the server once, however often its button is pressed. */
export class SubmitOnce extends HTMLElement {
  private sent = false

  connectedCallback(): void {
    this.addEventListener('submit', (event) => this.onSubmit(event))
    // Coming back by the back button, the form may be sent again.
    addEventListener('pageshow', () => this.release())
  }

  private onSubmit(event: SubmitEvent): void {
    if (this.sent) return event.preventDefault()
    if (event.defaultPrevented) return
    this.sent = true
    for (const button of this.buttons()) button.setAttribute('aria-disabled', 'true')
    event.submitter?.classList.add('button-busy')
    // A download or a network failure leaves the page standing; do not lock it for good.
    setTimeout(() => this.release(), 8000)
  }

  private release(): void {
    this.sent = false
    for (const button of this.buttons()) {
      button.removeAttribute('aria-disabled')
      button.classList.remove('button-busy')
    }
  }

  private buttons(): Element[] {
    return [...this.querySelectorAll('button:not([type="button"])')]
  }
}
