/** How long things of the sign-in live. The idle end of a session (12 hours) is in queries/authenticate.ts. */
export const SESSION_HOURS = 7 * 24
export const CHALLENGE_MINUTES = 5
export const PASSWORD_LINK_HOURS = 72
export const SET_UP_LINK_HOURS = 24
export const TOKEN_MAX_DAYS = 366
