/** Longest address that is looked at, in characters; what is longer is no address. */
export const longestEmail = 600;
/** Longest reason for a change, in characters. */
export const longestReason = 1_000;
/** Most changes planned by hand at once; whoever wants more brings a file. */
export const mostChanges = 1_000;
/** Most rows of a file of changes. */
export const mostFileRows = 100_000;
/** Most refused rows that are listed before the plan is made; the plan and its result file hold all. */
export const mostProblems = 500;
