import type { Text } from '../../kernel/text.ts'

export type DemonstrationAccount = { readonly role: Text; readonly userName: string; readonly password: string }

let shown: readonly DemonstrationAccount[] = []

/** Lists accounts with their passwords on the sign-in page. Called by the composition root of the demonstration, and nowhere else. */
export function showDemonstrationAccounts(accounts: readonly DemonstrationAccount[]): void {
  shown = accounts
}

export const demonstrationAccounts = (): readonly DemonstrationAccount[] => shown
