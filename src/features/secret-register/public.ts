export { secretRegisterPlace } from './secret-subject.ts'
