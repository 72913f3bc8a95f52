const off = 'shortcuts-off'

/** One-letter shortcuts for lists and places. Silent while one types; can be turned off in the help dialog. */
export class KeyboardRows extends HTMLElement {
  private waitsForPlace = false
  private readonly onKey = (event: KeyboardEvent): void => this.press(event)

  connectedCallback(): void {
    document.addEventListener('keydown', this.onKey)
    this.querySelector('[data-close]')?.addEventListener('click', () => this.dialog?.close())
    const toggle = this.querySelector<HTMLInputElement>('[data-shortcuts]')
    if (toggle === null) return
    toggle.checked = localStorage.getItem(off) === null
    toggle.addEventListener('change', () => {
      if (toggle.checked) localStorage.removeItem(off)
      else localStorage.setItem(off, '1')
    })
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.onKey)
  }

  private get dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog')
  }

  private press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    // `?` stays on, so that what was turned off can be turned on again.
    if (event.key === '?') return this.act(event, () => this.dialog?.showModal())
    if (localStorage.getItem(off) !== null || this.dialog?.open === true) return
    if (this.waitsForPlace) return this.go(event)
    const acts: Record<string, () => void> = {
      '/': () => document.querySelector<HTMLInputElement>('[data-search]')?.focus(),
      j: () => step(1),
      k: () => step(-1),
      x: () => currentRow()?.querySelector<HTMLInputElement>('[data-row-select]')?.click(),
      g: () => this.waitForPlace(),
    }
    const act = acts[event.key]
    if (act !== undefined) this.act(event, act)
  }

  private act(event: KeyboardEvent, act: () => void): void {
    event.preventDefault()
    act()
  }

  private waitForPlace(): void {
    this.waitsForPlace = true
    setTimeout(() => (this.waitsForPlace = false), 1500)
  }

  private go(event: KeyboardEvent): void {
    this.waitsForPlace = false
    if (!/^[a-z0-9]$/.test(event.key)) return
    document.querySelector<HTMLAnchorElement>(`a[data-go="${event.key}"]`)?.click()
  }
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'submit'].includes(target.type)
  return target.isContentEditable || target.matches('textarea, select')
}

function currentRow(): Element | null {
  return document.activeElement?.closest('[data-row]') ?? null
}

/** Moves the focus to the link of the next or previous row; Enter then opens it as any link. */
function step(by: 1 | -1): void {
  const rows = [...document.querySelectorAll('main [data-row]')]
  const now = currentRow()
  const next = now === null ? (by === 1 ? 0 : rows.length - 1) : rows.indexOf(now) + by
  const link = rows[next]?.querySelector<HTMLElement>('[data-row-link], a, button')
  link?.focus()
  link?.scrollIntoView({ block: 'nearest' })
}
