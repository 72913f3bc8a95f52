/** A user name as the database takes it; anything else typed at sign-in belongs to nobody. */
export const isUserName = (text: string): boolean => /^[a-z0-9][a-z0-9._@-]{1,79}$/.test(text)
