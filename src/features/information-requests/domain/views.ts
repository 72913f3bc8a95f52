/** What people choose: the lists they work from. */
export const VIEWS = ['open', 'late', 'closed', 'all'] as const
export type View = (typeof VIEWS)[number]
