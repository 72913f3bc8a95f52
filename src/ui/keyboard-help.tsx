import { Icon } from './icon.tsx'
import { useLanguage } from './language-context.tsx'
import type { NavGroup } from './navigation.tsx'
import { words } from './words.ts'

/** The table of shortcuts behind `?`, and the switch that turns them off (WCAG 2.1.4). */
export function KeyboardHelp({ navigation }: { navigation: readonly NavGroup[] }) {
  const lang = useLanguage()
  const places = navigation.flatMap((group) => group.items).filter((item) => item.goKey !== undefined)
  return (
    <keyboard-rows>
      <dialog class="dialog" aria-labelledby="keyboard-title">
        <div class="dialog-head">
          <h2 id="keyboard-title">{words.keyboardTitle[lang]}</h2>
          <button type="button" class="top-button" data-close aria-label={words.close[lang]}>
            <Icon name="x" size={20} />
          </button>
        </div>
        <dl class="keys">
          <Key keys={['/']} does={words.keySearch[lang]} />
          <Key keys={['j', 'k']} does={words.keyRows[lang]} />
          <Key keys={['x']} does={words.keySelect[lang]} />
          <Key keys={['Enter']} does={words.keyOpen[lang]} />
          {places.map((item) => (
            <Key key={item.href} keys={['g', item.goKey ?? '']} does={item.label} />
          ))}
          <Key keys={['?']} does={words.keyHelp[lang]} />
        </dl>
        <label class="check">
          <input type="checkbox" role="switch" class="switch" checked data-shortcuts />
          <span>{words.keyboardOn[lang]}</span>
        </label>
      </dialog>
    </keyboard-rows>
  )
}

function Key({ keys, does }: { keys: readonly string[]; does: string }) {
  return (
    <div>
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{does}</dd>
    </div>
  )
}
