import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Result } from 'axe-core'
import type { Page } from 'playwright-core'

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds on the page as it stands, one line for each place. The source goes in through the debugger,
 * which the page's content policy does not concern.
 */
export async function findViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE)
  const found = await page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Result[]; passes: Result[] }> } }
    const { violations, passes } = await axe.run({ runOnly: tags, resultTypes: ['violations'] })
    if (passes.length < 10) throw new Error(`axe looked at nothing: ${passes.length} rules passed`)
    return violations.map(({ id, help, nodes }) => ({ id, help, places: nodes.map((node) => `${node.target.join(' ')} ${node.html.slice(0, 160)}`) }))
  }, RULES)
  return found.flatMap(({ id, help, places }) => places.map((place) => `${id}: ${help} — ${place}`))
}
