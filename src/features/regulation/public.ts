export { ninhHai } from './domain/ninh-hai.ts'
export type { NumberName, RegulationProfile, RuleNumber } from './domain/regulation-profile.ts'
export { currentProfile } from './queries/current-profile.ts'
export { routes } from './routes.ts'
