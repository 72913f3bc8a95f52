export { type HomePart, homeParts, type HomeQuestion, type HomeRow } from './home-part.ts'
export { type AdministratorAlarm, administratorAlarms } from './administrator-alarm.ts'
export { unitFiguresToday } from './queries/unit-figures-today.ts'
