export { derivedPart } from './derived-part.ts'
