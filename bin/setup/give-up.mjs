/** Something the person at the keyboard has to do; printed without a stack, exit code 1. */
export class GiveUp extends Error {}
