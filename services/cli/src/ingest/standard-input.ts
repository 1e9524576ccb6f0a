/** The path that means standard input, as for most commands. */
export const STANDARD_INPUT = "-";
