/** Minutes that a mail link for signing in is good for. */
export const linkMinutes = 15;
/** Minutes that a mail link for a new password is good for. */
export const resetMinutes = 60;
/** Days that an invitation is good for. */
export const invitationDays = 14;
