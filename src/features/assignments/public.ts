export { canTransition, OPEN_PHASES, type Phase, PHASES } from './domain/assignment-lifecycle.ts'
export { type Status, type StatusRow, statusOf, type StatusTone, timelinessDetail } from './domain/status-words.ts'
export {
  SOON_DAYS, soonRange, startOfQuarter, timeliness, type Timeliness, TIMELINESS_CODES, type TimelinessCode, type TimelinessFacts,
} from './domain/timeliness.ts'
export {
  assignmentDelegated, type AssignmentNews, assignmentPhaseChanged, deadlineChanged, newsOf, resultConfirmed, resultRejected, resultReported, resultWithdrawn, type ResultNews,
} from './news.ts'
export type { Figures, UnitFigures } from './domain/figures.ts'
export { figuresAt, type FiguresQuestion } from './queries/figures-at.ts'
export { openAssignmentConditions } from './queries/open-assignment-conditions.ts'
export { moveOpenWork, type Succession } from './actions/move-open-work.ts'
export { changeDeadline, type NewDeadline } from './actions/change-deadline.ts'
export type { AssignmentSubject } from './domain/assignment-subject.ts'
export { findAssignmentSubject } from './queries/find-assignment-subject.ts'
export { addTaskPart, type Judging, type PartMark, type PartPanel, type PartProps, type PartSection, type PresentedPart, type TaskPart } from './task-part.ts'
export { writeResult } from './actions/report-result.ts'
export { type ResultInput, resultProblems } from './domain/result-input.ts'
export { resultFields } from './result-fields.ts'
export { ResultFields } from './pages/unit-forms.tsx'
