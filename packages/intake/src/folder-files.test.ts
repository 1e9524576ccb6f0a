import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { folderFiles, LINK } from "./folder-files.ts";

let base: string;
let folder: string;

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), "cursus-folder-"));
  folder = join(base, "in");
  await mkdir(join(folder, "sub", ".git"), { recursive: true });
  await mkdir(join(base, "in-too"));
  for (const name of ["in/b.txt", "in/sub/a.txt", "in/.hidden.txt", "in/~a.txt", "in/sub/.git/x.txt"])
    await writeFile(join(base, name), "x");
  for (const name of ["secret.txt", "in-too/secret.txt"]) await writeFile(join(base, name), "secret");
});
afterEach(() => rm(base, { recursive: true, force: true }));

test("a link that leads out, a loop and a link to a file that is there are not followed, and each is told", async () => {
  const links: readonly (readonly [name: string, target: string, reason: string])[] = [
    ["again.txt", "sub/a.txt", LINK.inside],
    ["beside", "../in-too", LINK.outside],
    ["loop", "..", LINK.outside],
    ["out.txt", "../secret.txt", LINK.outside],
    ["round", ".", LINK.inside],
    ["self.txt", "self.txt", LINK.nowhere],
    ["void.txt", "nothing.txt", LINK.nowhere],
  ];
  for (const [name, target] of links) await symlink(target, join(folder, name));
  expect(await folderFiles(folder, true)).toEqual({
    files: [join(folder, "b.txt"), join(folder, "sub", "a.txt")],
    folders: [],
    passedOver: links.map(([name, , reason]) => ({ file: join(folder, name), reason })),
  });
});

test("a folder that is given by a link is entered, and the folders inside it only where that is asked for", async () => {
  const given = join(base, "given");
  await symlink(folder, given);
  await symlink("sub", join(folder, "within"));
  expect(await folderFiles(given, false)).toEqual({
    files: [join(given, "b.txt")],
    folders: [join(given, "sub")],
    passedOver: [{ file: join(given, "within"), reason: LINK.inside }],
  });
  expect((await folderFiles(given, true)).files).toHaveLength(2);
});

test("a folder that is not there is refused", async () => {
  await expect(folderFiles(join(base, "missing"), true)).rejects.toMatchObject({ code: "FileUnreadable" });
});
