export { isReference } from './domain/formats.ts'
export { SECRECY_LEVELS, type Secrecy } from './domain/secrecy.ts'
export { secretRegisterPlace } from './secret-subject.ts'
