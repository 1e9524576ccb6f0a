/** The option by which a person says why, of every command that judges or takes something off the record. */
export const WHY = "--why <reason>";
export const WHY_WORDS = "why, for those who read the audit log";

export interface WhyFlag {
  readonly why?: string;
}

/** What the audit log has as target: the thing alone, or with the reason that was given. */
export const withWhy = (target: string, why: string | undefined): string =>
  why === undefined ? target : JSON.stringify({ target, why });
