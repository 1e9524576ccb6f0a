import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A regular expression as it is written in the project. */
export interface WrittenExpression {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** An expression that is only put together when it runs. */
export interface BuiltExpression {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

const SOURCES = ["*.ts", "*.tsx", "*.mjs", "*.cjs", "*.js"];

/** Every regular expression of the files that git knows or would add, as the TypeScript parser finds them. */
export function regularExpressions(root: string): {
  readonly written: readonly WrittenExpression[];
  readonly built: readonly BuiltExpression[];
} {
  const written: WrittenExpression[] = [];
  const built: BuiltExpression[] = [];
  for (const file of sourceFiles(root)) {
    const code = readFileSync(join(root, file), "utf8");
    const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      const line = () => tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      if (ts.isRegularExpressionLiteral(node)) written.push({ file, line: line(), ...partsOf(node.text) });
      else if (isBuilt(node)) built.push({ file, line: line(), code: node.getText() });
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return { written, built };
}

function sourceFiles(root: string): readonly string[] {
  const words = ["ls-files", "--cached", "--others", "--exclude-standard", "--", ...SOURCES];
  const files = execFileSync("git", words, { cwd: root, encoding: "utf8" });
  return files.split("\n").filter((file) => file !== "" && existsSync(join(root, file)));
}

function partsOf(literal: string): { readonly source: string; readonly flags: string } {
  const end = literal.lastIndexOf("/");
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) };
}

const isBuilt = (node: ts.Node): boolean =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp";
