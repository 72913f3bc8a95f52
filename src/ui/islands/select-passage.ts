import { RowRepeater } from './row-repeater.ts'

/**
 * Words selected at the left fill the quote (name ending in `.quote`) and its place (`.place`) of a block at the right.
 * With the keyboard: arrows walk the passages, Enter makes a block of the one in focus, Escape in the block
 * goes on with the next passage.
 */
export class SelectPassage extends HTMLElement {
  private block: HTMLElement | undefined
  private taken = -1

  connectedCallback(): void {
    const tools = this.querySelector<HTMLElement>('[data-passage-tools]')
    if (tools !== null) tools.hidden = false
    this.addEventListener('focusin', (event) => this.remember(event))
    this.addEventListener('click', (event) => this.onClick(event))
    this.source?.addEventListener('keydown', (event) => this.onKey(event))
    this.addEventListener('keydown', (event) => this.onEscape(event))
    for (const passage of this.passages()) passage.tabIndex = -1
  }

  private get source(): HTMLElement | null {
    return this.querySelector<HTMLElement>('[data-passage-source]')
  }

  private passages(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-passage-source] [data-place]')]
  }

  private remember(event: FocusEvent): void {
    const block = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-block]') : null
    if (block !== null) this.block = block
  }

  private onClick(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    if (button?.matches('.take, .take-new') !== true) return
    // Before a new block takes the focus, and the selection with it.
    const picked = this.selected()
    if (picked === undefined) return
    this.fill(button.matches('.take') ? (this.block ?? this.lastBlock()) : this.newBlock(), picked)
  }

  private onKey(event: KeyboardEvent): void {
    const passages = this.passages()
    const now = passages.findIndex((passage) => passage === document.activeElement)
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      passages[now + (event.key === 'ArrowDown' ? 1 : -1)]?.focus()
    } else if (event.key === 'Enter') {
      const picked = this.selected() ?? whole(passages[now])
      if (picked === undefined) return
      event.preventDefault()
      this.taken = now
      this.fill(this.newBlock(), picked)
    }
  }

  /** Back from a block to the text; a list that was open has taken the key for itself. */
  private onEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || !(event.target instanceof Element) || event.target.closest('[data-block]') === null) return
    const passages = this.passages()
    const next = passages[Math.min(this.taken + 1, passages.length - 1)]
    next?.focus()
  }

  /** The words selected in the text, with the place of the passage where they begin. */
  private selected(): { text: string; place: string } | undefined {
    const selection = getSelection()
    const text = selection?.toString().replace(/\s+/g, ' ').trim() ?? ''
    const node = selection?.rangeCount === 0 ? undefined : selection?.getRangeAt(0).startContainer
    const from = node instanceof Element ? node : node?.parentElement
    if (text === '' || from === undefined || from === null || this.source?.contains(from) !== true) return undefined
    return { text, place: from.closest<HTMLElement>('[data-place]')?.dataset['place'] ?? '' }
  }

  /** The last block if it is still empty, else a new one. */
  private newBlock(): HTMLElement | undefined {
    const last = this.lastBlock()
    if (last !== undefined && field(last, '.quote')?.value === '') return last
    const repeater = this.querySelector('row-repeater')
    return repeater instanceof RowRepeater ? repeater.add() : undefined
  }

  private lastBlock(): HTMLElement | undefined {
    return [...this.querySelectorAll<HTMLElement>('[data-block]')].at(-1)
  }

  private fill(block: HTMLElement | undefined, picked: { text: string; place: string }): void {
    if (block === undefined) return
    const quote = field(block, '.quote')
    write(quote, picked.text)
    write(field(block, '.place'), picked.place)
    quote?.focus()
  }
}

function whole(passage: HTMLElement | undefined): { text: string; place: string } | undefined {
  const text = passage?.textContent.trim()
  return text === undefined || text === '' ? undefined : { text, place: passage?.dataset['place'] ?? '' }
}

function field(block: HTMLElement, ending: string): HTMLInputElement | HTMLTextAreaElement | null {
  return block.querySelector<HTMLInputElement | HTMLTextAreaElement>(`input[name$="${ending}"], textarea[name$="${ending}"]`)
}

function write(control: HTMLInputElement | HTMLTextAreaElement | null, text: string): void {
  if (control === null) return
  control.value = text
  control.dispatchEvent(new Event('input', { bubbles: true }))
}
