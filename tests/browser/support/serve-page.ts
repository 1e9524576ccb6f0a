import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Variables } from "@cursus/local-stack";

export interface ServedPage {
  /** Without a slash at its end. */
  readonly address: string;
  /** Tells it to stop; answers with its exit code. */
  end(): Promise<number | null>;
}

/** Starts `cursus serve` with these variables, and answers once it has told its address. */
export async function servePage(root: string, variables: Variables): Promise<ServedPage> {
  const program = join(root, "services/cli/src/main.ts");
  const server = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", program, "serve", "--port", "0", "--json"],
    { cwd: root, env: { ...variables, CURSUS_ROOT: root }, stdio: ["ignore", "pipe", "inherit"] },
  );
  for await (const line of createInterface({ input: server.stdout })) {
    if (!line.startsWith("{")) continue;
    const { page } = JSON.parse(line) as { readonly page: string };
    return { address: page.replace(/\/$/, ""), end: () => ended(server) };
  }
  throw new Error("the server ended before it told its address");
}

async function ended(server: ChildProcess): Promise<number | null> {
  if (server.exitCode !== null) return server.exitCode;
  server.kill("SIGTERM");
  const [code] = (await once(server, "exit")) as [number | null];
  return code;
}
