type Reading = { reading: string; dueDate?: string; warnings: string[] }

/** Asks the server how it reads the words of a deadline, and shows the answer as one types. */
export class DeadlineReader extends HTMLElement {
  private timer: ReturnType<typeof setTimeout> | undefined
  private asked: AbortController | undefined
  private filled = ''

  connectedCallback(): void {
    // A date the server read from the words may be read anew; one that a person typed may not.
    if (this.querySelector('[data-reading]')?.textContent !== '') this.filled = this.date?.value ?? ''
    this.addEventListener('input', (event) => {
      if (event.target !== this.words) return
      clearTimeout(this.timer)
      this.timer = setTimeout(() => void this.ask(), 250)
    })
  }

  private get words(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('.reader-fields input:not(.input-date)')
  }

  private get date(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('.reader-fields .input-date')
  }

  private issued(): string {
    const marked = this.closest('form')?.querySelector<HTMLInputElement>('[data-issued] input, input[data-issued]')
    return this.dataset['issued'] ?? marked?.value ?? ''
  }

  private async ask(): Promise<void> {
    const words = this.words?.value.trim() ?? ''
    this.asked?.abort()
    if (words === '') return this.show({ reading: '', warnings: [] })
    this.asked = new AbortController()
    const query = new URLSearchParams({ words, issued: this.issued() })
    try {
      const answer = await fetch(`${this.dataset['href'] ?? ''}?${query}`, {
        headers: { accept: 'application/json' },
        signal: this.asked.signal,
      })
      if (answer.ok) this.show(readingIn(await answer.json()))
    } catch {
      // The network is away or a newer question was asked: the server reads the words again on submit.
    }
  }

  private show({ reading, dueDate, warnings }: Reading): void {
    const shown = this.querySelector('[data-reading]')
    if (shown !== null) shown.textContent = reading
    const items = warnings.map((warning) => {
      const item = document.createElement('li')
      item.textContent = warning
      return item
    })
    this.querySelector('[data-warnings]')?.replaceChildren(...items)
    this.fillDate(dueDate)
  }

  /** Takes over the date read, unless someone has typed another one. */
  private fillDate(dueDate: string | undefined): void {
    const { date } = this
    if (date === null || (date.value !== '' && date.value !== this.filled)) return
    this.filled = dueDate === undefined ? '' : dueDate.split('-').reverse().join('/')
    date.value = this.filled
  }
}

function readingIn(answer: unknown): Reading {
  const value = typeof answer === 'object' && answer !== null ? answer : {}
  const warnings = 'warnings' in value && Array.isArray(value.warnings) ? value.warnings.map(String) : []
  const dueDate = 'dueDate' in value && typeof value.dueDate === 'string' ? { dueDate: value.dueDate } : {}
  return { reading: 'reading' in value ? String(value.reading) : '', warnings, ...dueDate }
}
