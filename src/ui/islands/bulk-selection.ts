/** Shows the bulk bar with its count once a row is ticked, and ticks all rows from the head of the table. */
export function watchSelection(): void {
  document.addEventListener('change', (event) => {
    const box = event.target
    if (!(box instanceof HTMLInputElement)) return
    if (box.matches('[data-select-all]')) tickAll(box)
    if (box.matches('[data-select-all], [data-row-select]')) refreshBars()
  })
  refreshBars()
}

function tickAll(head: HTMLInputElement): void {
  const boxes = head.closest('table')?.querySelectorAll<HTMLInputElement>('[data-row-select]') ?? []
  for (const box of boxes) box.checked = head.checked
}

function refreshBars(): void {
  for (const bar of document.querySelectorAll<HTMLFormElement>('form[data-bulk]')) {
    const boxes = [...bar.elements].filter((one) => one instanceof HTMLInputElement && one.matches('[data-row-select]'))
    const ticked = boxes.filter((one) => one instanceof HTMLInputElement && one.checked).length
    bar.classList.toggle('bulk-idle', ticked === 0)
    const count = bar.querySelector<HTMLElement>('[data-bulk-count]')
    if (count !== null) count.textContent = (count.dataset['words'] ?? '0').replace('0', String(ticked))
    const head = document.querySelector<HTMLInputElement>(`table:has([form="${bar.id}"]) [data-select-all]`)
    if (head === null) continue
    head.checked = ticked > 0 && ticked === boxes.length
    head.indeterminate = ticked > 0 && ticked < boxes.length
  }
}
