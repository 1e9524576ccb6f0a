/** What stands after the head of a title. */
export interface After {
  readonly last: number;
  /** Words that go on with the title: "of internal affairs", "general". */
  readonly words: readonly string[];
  readonly jurisdiction: string | null;
  readonly organization: string | null;
  readonly elect: boolean;
}

export type Draft = {
  last: number;
  words: string[];
  jurisdiction: string | null;
  organization: string | null;
  elect: boolean;
};
