/** Somebody as one article calls them: a line of `/v1/mentions`. */
export interface Mention {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly article: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly meant: { readonly id: string; readonly name: string };
}

/** What `/v1/why` answers with. */
export interface Reason {
  readonly one: boolean;
  readonly because: "judged" | "rule" | "name" | "others" | "key";
  readonly points: number;
  readonly threshold: number;
  readonly features: readonly { readonly name: string; readonly points: number; readonly words?: string }[];
  readonly judgements: readonly { readonly id: string; readonly kind: string; readonly by: string }[];
}
