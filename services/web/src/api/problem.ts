/** A refusal of the API, as it tells it (RFC 9457). */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  readonly advice: string | null;
  constructor(code: string, status: number, detail: string, advice: string | null) {
    super(detail);
    this.code = code;
    this.status = status;
    this.advice = advice;
  }
}

interface ProblemBody {
  readonly code?: string;
  readonly detail?: string;
  readonly advice?: string;
}

/** What a failed answer says; what is no problem document is told by its status. */
export async function problemIn(response: Response): Promise<Problem> {
  const body = (await response.json().catch(() => ({}))) as ProblemBody;
  const { code = "Unexpected", detail = `the server answered ${response.status}`, advice = null } = body;
  return new Problem(code, response.status, detail, advice);
}

/** Any failure in words, with what to do. */
export function wordsOf(thrown: unknown): { readonly what: string; readonly advice: string | null } {
  if (thrown instanceof Problem)
    return { what: capitalised(thrown.message), advice: thrown.advice ?? ADVICE[thrown.code] ?? null };
  return {
    what: "The server does not answer.",
    advice: "It may have been stopped: run `npm start` again, then reload.",
  };
}

const ADVICE: Readonly<Record<string, string>> = {
  RoleTooLow: "Ask whoever runs this server for a key with a higher role.",
  GraphUnreachable: "Neo4j is away. `cursus doctor` tells what is missing.",
  QueueUnreachable: "Redis is away. `cursus doctor` tells what is missing.",
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
