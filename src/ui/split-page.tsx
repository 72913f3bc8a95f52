import type { ComponentChildren } from 'preact'
import { Button } from './button.tsx'
import { useLanguage } from './language-context.tsx'
import { words } from './words.ts'

export type Passage = { id: string; place: string; text: string; heading?: boolean; used?: boolean }

export type SplitPageProps = {
  /** Title of the left side. */
  title: string
  /** The text of the document in paragraphs, each with its place; left out when only a file is known. */
  passages?: readonly Passage[]
  /** Stands at the left instead of the text, e.g. an `<object>` with the PDF. */
  viewer?: ComponentChildren
  /** The form with the blocks; its quote field is marked by name ending in `.quote`, its place by `.place`. */
  children: ComponentChildren
}

/** A document at the left, what is made of it at the right; words selected left become a block right. */
export function SplitPage({ title, passages, viewer, children }: SplitPageProps) {
  const lang = useLanguage()
  return (
    <select-passage class="split">
      <section class="split-source" aria-label={title}>
        <div class="split-tools" hidden data-passage-tools>
          <Button type="button" small icon="plus" class="take-new">
            {words.takePassageNew[lang]}
          </Button>
          <Button type="button" small class="take">
            {words.takePassage[lang]}
          </Button>
          <p class="field-hint">{words.passageKeys[lang]}</p>
        </div>
        <div class="split-text" tabIndex={0} role="group" aria-label={title} data-passage-source>
          {viewer}
          {passages?.map((passage) => (
            <p
              key={passage.id}
              id={passage.id}
              class={passage.heading === true ? 'paper-heading' : passage.used === true ? 'paper-used' : undefined}
              data-place={passage.place}
            >
              {passage.text}
            </p>
          ))}
        </div>
      </section>
      <div class="split-work">{children}</div>
    </select-passage>
  )
}
