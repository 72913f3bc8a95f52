import type { Theme } from './theme.ts'
import { administration } from './themes/administration.ts'
import { economy } from './themes/economy.ts'
import { entangled } from './themes/entangled.ts'
import { fresh } from './themes/fresh.ts'
import { fromAbove } from './themes/from-above.ts'
import { landAndSea } from './themes/land-and-sea.ts'
import { meetings } from './themes/meetings.ts'
import { routine } from './themes/routine.ts'
import { society } from './themes/society.ts'

export const THEMES: readonly Theme[] = [...meetings, ...economy, ...landAndSea, ...society, ...administration, ...fromAbove, ...routine, ...fresh, ...entangled]
