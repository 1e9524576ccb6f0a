import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LINK } from "@cursus/intake";
import { afterEach, beforeEach, expect, test } from "vitest";
import { watchFolder } from "./watch-folder.ts";

let base: string;

beforeEach(async () => {
  base = await realpath(await mkdtemp(join(tmpdir(), "cursus-watch-")));
  await mkdir(join(base, "inbox"));
  await mkdir(join(base, "elsewhere"));
  await writeFile(join(base, "elsewhere", "secret.txt"), "secret");
});
afterEach(() => rm(base, { recursive: true, force: true }));

test("links are told and not followed, those that were there and those that come; files beside them are handed over", async () => {
  const inbox = join(base, "inbox");
  await symlink("../elsewhere", join(inbox, "beside"));
  await symlink("..", join(inbox, "loop"));
  await writeFile(join(inbox, "a.txt"), "a");
  const heard: string[] = [];
  const stop = new AbortController();
  const watching = watchFolder(
    inbox,
    {
      onFile: async (path) => void heard.push(path.slice(inbox.length + 1)),
      onLink: ({ file, reason }) => heard.push(`${file.slice(inbox.length + 1)}: ${reason}`),
    },
    stop.signal,
  );
  await expect
    .poll(() => heard.toSorted())
    .toEqual(["a.txt", `beside: ${LINK.outside}`, `loop: ${LINK.outside}`]);
  await symlink("../elsewhere/secret.txt", join(inbox, "late.txt"));
  await writeFile(join(inbox, "b.txt"), "b");
  await expect.poll(() => heard.slice(3).toSorted()).toEqual(["b.txt", `late.txt: ${LINK.outside}`]);
  stop.abort();
  await watching;
});
