/** The tabs of the list of requests: those that wait for an answer first. */
export const LISTED_STATES = ['pending', 'submitted', 'received', 'presented', 'draft', 'approved', 'rejected', 'ended', 'all'] as const
export type ListedState = (typeof LISTED_STATES)[number]
