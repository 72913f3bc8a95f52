import { rankOf } from './fold.ts'

/** Turns the `<select>` inside into a box that filters as one types. The select stays and is what the form sends. */
export class ComboBox extends HTMLElement {
  private select!: HTMLSelectElement
  private readonly input = document.createElement('input')
  private readonly list = document.createElement('ul')
  private readonly chips = document.createElement('ul')
  private active = -1

  connectedCallback(): void {
    const select = this.querySelector('select')
    if (select === null || this.contains(this.input)) return
    this.select = select
    this.setUpInput()
    this.setUpList()
    this.chips.className = 'combo-chips'
    this.chips.hidden = true
    select.before(this.chips, this.input, this.list)
    select.hidden = true
    select.required = false
    this.classList.add('combo-on')
    this.showChosen()
  }

  private setUpInput(): void {
    const { input, select } = this
    input.id = select.id
    select.removeAttribute('id')
    input.className = 'input combo-input'
    input.type = 'text'
    input.autocomplete = 'off'
    input.spellcheck = false
    input.placeholder = this.dataset['placeholder'] ?? ''
    input.setAttribute('role', 'combobox')
    input.setAttribute('aria-autocomplete', 'list')
    input.setAttribute('aria-expanded', 'false')
    input.setAttribute('aria-controls', `${input.id}-list`)
    for (const name of ['aria-describedby', 'aria-invalid']) {
      const value = select.getAttribute(name)
      if (value !== null) input.setAttribute(name, value)
    }
    if (select.required) input.setAttribute('aria-required', 'true')
    input.addEventListener('input', () => {
      // An emptied box means that nothing is chosen any more.
      if (input.value === '' && !select.multiple && select.value !== '') this.clear()
      this.open()
    })
    input.addEventListener('click', () => this.open(this.select.multiple ? undefined : ''))
    input.addEventListener('keydown', (event) => this.onKey(event))
    input.addEventListener('blur', () => {
      this.close()
      this.showChosen()
    })
  }

  private setUpList(): void {
    const { list, input } = this
    list.id = `${input.id}-list`
    list.className = 'combo-list'
    list.setAttribute('role', 'listbox')
    list.setAttribute('aria-label', this.dataset['placeholder'] ?? '')
    list.hidden = true
    // The press must not take the focus away before the click is done.
    list.addEventListener('pointerdown', (event) => event.preventDefault())
    list.addEventListener('click', (event) => {
      const item = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null
      if (item !== null) this.choose(Number(item.dataset['index']))
    })
  }

  private candidates(typed: string): HTMLOptionElement[] {
    const offered = [...this.select.options].filter(
      (option) => option.value !== '' && !option.disabled && !(this.select.multiple && option.selected),
    )
    return offered
      .map((option) => ({ option, rank: rankOf(`${option.text} ${option.dataset['detail'] ?? ''}`, typed) }))
      .filter(({ rank }) => rank !== undefined)
      .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
      .map(({ option }) => option)
  }

  private open(typed = this.input.value): void {
    const found = this.candidates(typed).slice(0, 50)
    this.list.replaceChildren(...(found.length === 0 ? [this.nothing()] : found.map((option) => this.item(option))))
    this.list.hidden = false
    this.input.setAttribute('aria-expanded', 'true')
    this.point(found.length === 0 ? -1 : 0)
  }

  private close(): void {
    this.list.hidden = true
    this.input.setAttribute('aria-expanded', 'false')
    this.input.removeAttribute('aria-activedescendant')
    this.active = -1
  }

  private item(option: HTMLOptionElement): HTMLLIElement {
    const item = document.createElement('li')
    item.id = `${this.input.id}-${option.index}`
    item.dataset['index'] = String(option.index)
    item.setAttribute('role', 'option')
    item.setAttribute('aria-selected', String(option.selected))
    item.textContent = option.text
    const detail = option.dataset['detail']
    if (detail !== undefined) {
      const line = document.createElement('span')
      line.className = 'combo-detail'
      line.textContent = detail
      item.append(line)
    }
    return item
  }

  private nothing(): HTMLLIElement {
    const item = document.createElement('li')
    item.className = 'combo-none'
    item.setAttribute('role', 'option')
    item.setAttribute('aria-disabled', 'true')
    item.setAttribute('aria-selected', 'false')
    item.textContent = this.dataset['none'] ?? ''
    return item
  }

  private point(index: number): void {
    const items = [...this.list.querySelectorAll<HTMLElement>('[data-index]')]
    this.active = items.length === 0 ? -1 : (index + items.length) % items.length
    items.forEach((item, at) => item.classList.toggle('combo-active', at === this.active))
    const item = items[this.active]
    if (item === undefined) return this.input.removeAttribute('aria-activedescendant')
    this.input.setAttribute('aria-activedescendant', item.id)
    item.scrollIntoView({ block: 'nearest' })
  }

  private onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const isOpen = !this.list.hidden
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (isOpen) this.point(this.active + (event.key === 'ArrowDown' ? 1 : -1))
      else this.open(this.select.multiple ? undefined : '')
    } else if ((event.key === 'Enter' || (event.key === 'Tab' && this.input.value !== '')) && isOpen && this.active >= 0) {
      if (event.key === 'Enter') event.preventDefault()
      const item = this.list.querySelectorAll<HTMLElement>('[data-index]')[this.active]
      this.choose(Number(item?.dataset['index']))
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault()
      this.close()
    } else if (event.key === 'Backspace' && this.input.value === '' && this.select.multiple) {
      const last = this.select.selectedOptions.item(this.select.selectedOptions.length - 1)
      if (last !== null) this.drop(last)
    }
  }

  private choose(index: number): void {
    const option = this.select.options.item(index)
    if (option === null) return
    option.selected = true
    this.close()
    this.changed()
  }

  private drop(option: HTMLOptionElement): void {
    option.selected = false
    this.changed()
    this.input.focus()
  }

  private clear(): void {
    this.select.value = ''
    this.changed()
  }

  private changed(): void {
    this.showChosen()
    this.select.dispatchEvent(new Event('input', { bubbles: true }))
    this.select.dispatchEvent(new Event('change', { bubbles: true }))
  }

  private showChosen(): void {
    if (!this.select.multiple) return this.showOne()
    this.input.value = ''
    const chosen = [...this.select.selectedOptions]
    this.chips.hidden = chosen.length === 0
    this.chips.replaceChildren(...chosen.map((option) => this.chip(option)))
  }

  private showOne(): void {
    const chosen = this.select.value === '' ? null : this.select.selectedOptions.item(0)
    this.input.value = chosen?.text ?? ''
  }

  private chip(option: HTMLOptionElement): HTMLLIElement {
    const item = document.createElement('li')
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'chip'
    button.textContent = option.text
    button.setAttribute('aria-label', `${this.dataset['remove'] ?? ''} ${option.text}`)
    button.addEventListener('click', () => this.drop(option))
    item.append(button)
    return item
  }
}
