/** What can be wrong with who is in charge of a unit's access (Đ9.2.d: exactly one focal officer). */
export const FOCAL_PROBLEMS = ['missing', 'doubled', 'stand_in_expired'] as const
export type FocalProblemKind = (typeof FOCAL_PROBLEMS)[number]
