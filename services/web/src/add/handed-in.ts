import { address, get, post, send } from "../api/client.ts";

/** What the API says of an article that was taken in. */
export interface Receipt {
  readonly receipt: string;
  readonly article: string;
  readonly state: "accepted" | "pending" | "recorded";
}

/** Something that was handed in on this page, and what became of it. */
export interface HandedIn {
  readonly id: string;
  readonly name: string;
  readonly receipt: Receipt | null;
  readonly failure: unknown;
}

/** Hands something in under a name and shows how far it is; true where it was taken. */
export type HandIn = (name: string, work: () => Promise<Receipt>) => Promise<boolean>;

export interface Pasted {
  readonly text: string;
  readonly title: string;
  readonly published: string;
  readonly url: string;
}

/** Hands a pasted text in; what is not told is left out. */
export function handInText({ text, title, published, url }: Pasted): Promise<Receipt> {
  const told = Object.entries({ title, published, url }).filter(([, value]) => value.trim() !== "");
  return post<Receipt>("/v1/articles", { text, ...Object.fromEntries(told) });
}

export async function handInFile(file: File, published: string): Promise<Receipt> {
  const path = address("/v1/articles/file", { name: file.name, published });
  const response = await send(path, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: await file.arrayBuffer(),
  });
  return (await response.json()) as Receipt;
}

interface Fetch {
  readonly url: string;
  readonly state: "pending" | "fetched" | "failed";
  readonly article: string | null;
  readonly receipt: string | null;
  readonly reason: string | null;
}

const LOOK_EVERY_MS = 700;

/** Has a page fetched and waits for what came of it. Throws the reason where nothing did. */
export async function handInUrl(url: string): Promise<Receipt> {
  let state = await post<Fetch>("/v1/fetches", { url });
  while (state.state === "pending") {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    state = await get<Fetch>("/v1/fetches", { url });
  }
  const { article, receipt, reason } = state;
  if (article === null || receipt === null) throw new Error(reason ?? "the page cannot be taken in");
  return { receipt, article, state: "pending" };
}
