import type { Text } from '../../kernel/text.ts'

/**
 * A reason the program cannot start that the person at the keyboard can mend.
 * `main.ts` prints `text` (Vietnamese, then English) without a stack and exits with code 1.
 */
export class StartFailure extends Error {
  readonly text: Text

  constructor(text: Text, cause?: unknown) {
    super(text.en, { cause })
    this.name = 'StartFailure'
    this.text = text
  }

  /** Both languages, one line each. */
  get lines(): string {
    return `${this.text.vi}\n${this.text.en}`
  }
}
