export { unitFiguresToday } from './queries/unit-figures-today.ts'
