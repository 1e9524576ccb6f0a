import { userInfo } from "node:os";

/** Who sits at the machine: what the environment says, else what the system does, else the number it knows. */
export function machineUser(variables: Readonly<Record<string, string | undefined>>): string {
  const named = variables.USER ?? variables.USERNAME;
  if (named !== undefined && named.trim() !== "") return named;
  try {
    return userInfo().username;
  } catch {
    return `user ${process.getuid?.() ?? "unknown"}`;
  }
}
