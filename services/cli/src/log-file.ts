import { join } from "node:path";
import { homeOf } from "@cursus/local-stack";

/** Where a program that people watch writes its log, beside those of the servers: `.cursus/logs/NAME.log`. */
export const logFile = (
  root: string,
  variables: Readonly<Record<string, string | undefined>>,
  name: "cursus" | "worker",
): string => join(homeOf(root, variables), "logs", `${name}.log`);
