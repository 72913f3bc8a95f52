export { type CaseAct, CaseActs } from './case-acts.tsx'
export { CaseCourse, type CaseMove } from './case-course.tsx'
export { PaperFields } from './paper-fields.tsx'
export { paperInput, receivedPaperInput } from './paper-input.ts'
