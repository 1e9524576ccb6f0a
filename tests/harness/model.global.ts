import { prepareReader } from "@cursus/extract";

/**
 * The model is there before the first test: its download on a new machine is counted to no test's time. Where it cannot
 * be had, the tests that read say so themselves, and the others run.
 */
export async function setup(): Promise<void> {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  await prepareReader(process.env, say).catch((error: Error) => say(error.message));
}
