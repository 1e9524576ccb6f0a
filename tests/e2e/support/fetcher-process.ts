import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { inject } from "vitest";
import { stackVariables } from "../../harness/stack.ts";

/** The fetching process as operators run it; it ends with the test, however that ends. */
export function fetcherProcess(variables: NodeJS.ProcessEnv): ChildProcess {
  const endsWithParent = `data:text/javascript,${encodeURIComponent(
    'process.stdin.on("end", () => process.kill(process.pid, "SIGKILL")).resume().unref();',
  )}`;
  const program = join(inject("testStack").root, "services/fetcher/src/main.ts");
  return spawn(process.execPath, ["--import", endsWithParent, program], {
    env: { ...stackVariables(), ...variables },
    stdio: ["pipe", "ignore", "ignore"],
  });
}
