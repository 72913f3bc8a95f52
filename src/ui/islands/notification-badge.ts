const stream = '/notifications/stream'

let source: EventSource | undefined

/** Keeps the number on the bell true. The server sends a number, or `{"count": n}`, as each message. */
export class NotificationBadge extends HTMLElement {
  private readonly onMessage = (event: MessageEvent<string>): void => this.show(countIn(event.data))

  connectedCallback(): void {
    source ??= new EventSource(stream)
    source.addEventListener('message', this.onMessage)
    source.addEventListener('count', this.onMessage)
    // A page that sleeps in the back-forward cache must not hold a connection.
    addEventListener('pagehide', closeStream)
  }

  disconnectedCallback(): void {
    source?.removeEventListener('message', this.onMessage)
    source?.removeEventListener('count', this.onMessage)
  }

  private show(count: number | undefined): void {
    const shown = this.querySelector<HTMLElement>('[data-count]')
    if (count === undefined || shown === null) return
    shown.textContent = String(count)
    shown.hidden = count === 0
  }
}

function closeStream(): void {
  source?.close()
  source = undefined
}

/** Undefined when the message is not one we understand; the number then stays as it was. */
function countIn(data: string): number | undefined {
  try {
    const value: unknown = JSON.parse(data)
    const count = typeof value === 'object' && value !== null && 'count' in value ? value.count : value
    return typeof count === 'number' && Number.isInteger(count) && count >= 0 ? count : undefined
  } catch {
    return undefined
  }
}
