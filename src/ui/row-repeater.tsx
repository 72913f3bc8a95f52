import type { ComponentChildren } from 'preact'
import { Button } from './button.tsx'

export type RowRepeaterProps = {
  /** Blocks already filled, each drawn by `row`. */
  count: number
  /** Draws block `index`; for the template it is called with "__index__", which the island replaces. */
  row: (index: number | '__index__') => ComponentChildren
  addLabel: string
  removeLabel: string
  /** Heading of a block, before its number, e.g. "Nhiệm vụ". */
  heading: string
}

/**
 * A form part repeated as often as needed: the button (or Ctrl+Enter) adds a block.
 * Without script the button sends the form with `add=1`, and the server draws one more.
 */
export function RowRepeater(props: RowRepeaterProps) {
  const indices = Array.from({ length: props.count }, (_, index) => index)
  return (
    <row-repeater>
      <div class="repeated" data-rows>
        {indices.map((index) => (
          <Block key={index} of={props} index={index} />
        ))}
      </div>
      <template data-row-template>
        <Block of={props} index="__index__" />
      </template>
      <Button name="add" value="1" icon="plus" formNoValidate class="repeater-add">
        {props.addLabel}
      </Button>
    </row-repeater>
  )
}

function Block({ of, index }: { of: RowRepeaterProps; index: number | '__index__' }) {
  const number = index === '__index__' ? '' : index + 1
  return (
    <fieldset class="block" data-block>
      <legend>
        {of.heading} <span data-number>{number}</span>
      </legend>
      {of.row(index)}
      <Button kind="quiet" small icon="trash" name="remove" value={String(index)} formNoValidate class="block-remove">
        {of.removeLabel}
      </Button>
    </fieldset>
  )
}
