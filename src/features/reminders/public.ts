export { preparing } from './jobs/preparing.ts'
