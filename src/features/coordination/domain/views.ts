/** What people choose: the lists they work from. */
export const VIEWS = ['unanswered', 'late', 'escalated', 'answered', 'all'] as const
export type View = (typeof VIEWS)[number]
