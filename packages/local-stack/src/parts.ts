/** The two servers that Cursus stands on. */
export const PART_NAMES = ["redis", "neo4j"] as const;
export type PartName = (typeof PART_NAMES)[number];

/** Process variables as Node gives them. */
export type Variables = Readonly<Record<string, string | undefined>>;

export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Where the generated password is kept, for people; null where the environment gave the password. */
  readonly passwordFile: string | null;
}

export interface RedisAddress {
  /** With user and password; not for printing. */
  readonly url: string;
}

export interface StackAddresses {
  readonly neo4j: Neo4jAddress;
  readonly redis: RedisAddress;
}

/** One step of bringing the stack up, told while it happens; `done` of `total` where there is a count. */
export interface StackProgress {
  readonly part: PartName;
  readonly step: string;
  readonly done?: number;
  readonly total?: number;
}

export type OnProgress = (progress: StackProgress) => void;
