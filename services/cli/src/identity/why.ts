/** The option by which a person says why, of every command that judges or takes something off the record. */
export const WHY = "--why <reason>";
export const WHY_WORDS = "why, for those who read the audit log";

export interface WhyFlag {
  readonly why?: string | undefined;
}
