import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LINK } from "@cursus/intake";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listSources } from "./list-sources.ts";

let base: string;
let folder: string;

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), "cursus-sources-"));
  folder = join(base, "in");
  await mkdir(join(folder, "sub"), { recursive: true });
  await writeFile(join(base, "secret.txt"), "secret");
  await symlink("../secret.txt", join(folder, "link.txt"));
});
afterEach(() => rm(base, { recursive: true, force: true }));

test("an import takes each real file once, wherever links lead and however often it is named", async () => {
  for (const name of ["a.txt", "pic.png", "sub/b.jsonl"]) await writeFile(join(folder, name), "x");
  await symlink("..", join(folder, "sub", "loop"));
  await symlink("in", join(base, "again"));
  const paths = [folder, join(folder, "a.txt"), join(base, "again", "sub"), folder];
  const { files, leftOut, passedOver } = await listSources(paths.slice(0, 1));
  expect(files.map(({ path }) => path)).toEqual([join(folder, "a.txt"), join(folder, "sub", "b.jsonl")]);
  expect(leftOut).toBe(1);
  expect(passedOver).toEqual([
    { file: join(folder, "link.txt"), reason: LINK.outside },
    { file: join(folder, "sub", "loop"), reason: LINK.inside },
  ]);
  expect((await listSources(paths)).files).toEqual(files);
});

test("a link that is itself named is what somebody wants to have taken in", async () => {
  const { files } = await listSources([join(folder, "link.txt")]);
  expect(files).toMatchObject([{ path: join(folder, "link.txt"), bytes: 6 }]);
});

test("a folder of links alone is refused, and why", async () => {
  await expect(listSources([folder])).rejects.toMatchObject({
    code: "FileUnreadable",
    message: expect.stringContaining(LINK.outside),
  });
});
