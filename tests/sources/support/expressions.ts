import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";

/** A regular expression of the product, with a place where it stands. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
  readonly place: string;
}

const FOLDERS = ["graph-schema/src", "packages", "services"];

/** The product's own source files: no tests, and nothing that only tests use. */
export function sourceFiles(root: string): readonly string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  )
    .filter(
      (name) =>
        /\.ts$/.test(name) && !/\.d\.ts$|\.test\.ts$|node_modules|\/(?:fixtures|testing)\//.test(name),
    )
    .sort();
}

/** Every literal expression of a file, by its syntax tree. */
export function literalsIn(root: string, file: string): readonly Expression[] {
  const tree = ts.createSourceFile(
    file,
    readFileSync(join(root, file), "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
        place: `${file}:${line}`,
      });
    }
    node.forEachChild(visit);
  };
  visit(tree);
  return found;
}

/** Every expression that files put together when they are loaded: word lists and the like. */
export async function builtBy(root: string, files: readonly string[]): Promise<readonly Expression[]> {
  const found: Expression[] = [];
  const Native = globalThis.RegExp;
  let loading = "";
  globalThis.RegExp = new Proxy(Native, {
    construct(target, [pattern, flags]) {
      const made = new target(pattern, flags);
      found.push({ source: made.source, flags: made.flags, place: loading });
      return made;
    },
  });
  try {
    for (const file of files) {
      loading = file;
      await import(pathToFileURL(join(root, file)).href);
    }
  } finally {
    globalThis.RegExp = Native;
  }
  return found;
}
