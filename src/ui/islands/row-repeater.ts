/** Adds and takes away blocks of a form. A `row-added` event carries the new block. */
export class RowRepeater extends HTMLElement {
  private nextIndex = 0

  connectedCallback(): void {
    this.nextIndex = this.blocks().length
    this.addEventListener('click', (event) => this.onClick(event))
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      this.add()
    })
  }

  /** Adds an empty block at the end, moves the focus into it and returns it. */
  add(): HTMLElement | undefined {
    const template = this.querySelector<HTMLTemplateElement>('template[data-row-template]')
    const rows = this.querySelector('[data-rows]')
    if (template === null || rows === null) return undefined
    const copy = template.content.cloneNode(true) as DocumentFragment
    for (const element of copy.querySelectorAll('*')) numberAttributes(element, String(this.nextIndex))
    this.nextIndex += 1
    const block = copy.querySelector<HTMLElement>('[data-block]')
    if (block === null) return undefined
    rows.append(block)
    this.renumber()
    firstField(block)?.focus()
    block.dispatchEvent(new CustomEvent('row-added', { bubbles: true }))
    return block
  }

  private onClick(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    if (button?.name === 'add') {
      event.preventDefault()
      this.add()
    } else if (button?.name === 'remove') {
      event.preventDefault()
      this.takeAway(button)
    }
  }

  private takeAway(button: Element): void {
    const block = button.closest<HTMLElement>('[data-block]')
    const neighbour = block?.previousElementSibling ?? block?.nextElementSibling
    block?.remove()
    this.renumber()
    const target = neighbour instanceof HTMLElement ? firstField(neighbour) : this.querySelector<HTMLElement>('button[name="add"]')
    target?.focus()
  }

  private renumber(): void {
    this.blocks().forEach((block, index) => {
      const number = block.querySelector('[data-number]')
      if (number !== null) number.textContent = String(index + 1)
    })
  }

  private blocks(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-rows] > [data-block]')]
  }
}

function firstField(block: HTMLElement): HTMLElement | null {
  return block.querySelector<HTMLElement>('input:not([type="hidden"], [hidden]), select:not([hidden]), textarea')
}

/** Names, identifiers and references of a block carry its index. */
function numberAttributes(element: Element, index: string): void {
  for (const attribute of element.attributes) {
    if (attribute.value.includes('__index__')) attribute.value = attribute.value.replaceAll('__index__', index)
  }
}
