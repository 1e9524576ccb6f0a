import { join } from "node:path";
import { launchProcess } from "./launch-process.ts";
import type { LocalPart } from "./local-part.ts";
import { makePrivateFolder, writePrivateFile } from "./private-file.ts";
import { ensureRedis } from "./redis-program.ts";
import { redisSettings } from "./redis-settings.ts";
import { ensureSecret } from "./secret.ts";
import { logPath, partFolder } from "./start-context.ts";

/** Redis or Valkey as a process, with a configuration file of ours only. */
export const localRedis: LocalPart = {
  name: "redis",
  title: "Redis",
  startMs: 30_000,
  stopMs: 10_000,
  async prepare({ home, env, onProgress }) {
    const program = await ensureRedis(env, onProgress);
    const password = await ensureSecret(home, "redis");
    const folder = partFolder(home, "redis");
    const conf = join(folder, "redis.conf");
    return async (port) => {
      await makePrivateFolder(folder);
      await writePrivateFile(conf, redisSettings({ port, folder, password }));
      return await launchProcess({
        command: program.path,
        argv0: program.argv0,
        arguments: [conf],
        cwd: folder,
        env,
        logPath: logPath(home, "redis"),
      });
    };
  },
};
