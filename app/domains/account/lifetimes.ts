/** Minutes that a mail link for signing in is good for. */
export const linkMinutes = 15;
/** Minutes that a mail link for a new password is good for. */
export const resetMinutes = 60;
/** Hours that a change of mail address waits for both mailboxes. */
export const emailChangeHours = 24;
/** Days that an invitation is good for. */
export const invitationDays = 14;
