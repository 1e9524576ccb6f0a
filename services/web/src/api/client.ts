import type { Answer, AskAnswer, QuestionName } from "@cursus/query";
import { authorization } from "./key.ts";
import { problemIn } from "./problem.ts";

type Value = string | number | boolean | null | undefined | readonly string[];
export type Parameters = Readonly<Record<string, Value>>;

/** An address with its query; what is null or missing is left out. */
export function address(path: string, parameters: Parameters = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null || value === undefined || value === "") continue;
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one));
  }
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}

/** Sends a request of this page with the reader's key. Throws a Problem for every answer that is no success. */
export async function send(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { ...authorization(), ...(init.headers as Record<string, string> | undefined) };
  for (let tries = 1; ; tries += 1) {
    const response = await fetch(path, { ...init, headers });
    if (response.ok) return response;
    const problem = await problemIn(response);
    // Nothing was done: the database was busy with another change.
    if (problem.code !== "GraphTransient" || tries === MOST_TRIES) throw problem;
    await new Promise((resolve) => setTimeout(resolve, tries * WAIT_MS));
  }
}

const MOST_TRIES = 4;
const WAIT_MS = 400;

export async function get<T>(path: string, parameters: Parameters = {}, signal?: AbortSignal): Promise<T> {
  const response = await send(address(path, parameters), signal === undefined ? {} : { signal });
  return (await response.json()) as T;
}

export async function post<T>(path: string, body: unknown): Promise<T> {
  const response = await send(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return (await response.json()) as T;
}

export async function remove<T>(path: string): Promise<T> {
  return (await (await send(path, { method: "DELETE" })).json()) as T;
}

/** One of the record's named questions. */
export function question(name: QuestionName, asked: Parameters, signal?: AbortSignal): Promise<Answer> {
  return get<Answer>(`/v1/questions/${name}`, asked, signal);
}

export function ask(words: string, signal?: AbortSignal): Promise<AskAnswer> {
  return get<AskAnswer>("/v1/ask", { q: words }, signal);
}
