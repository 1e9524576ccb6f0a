import { expect, test } from "vitest";
import { exitCodeWords } from "./exit-codes.ts";

test("help names each exit code once, in order", () => {
  expect(exitCodeWords(["GraphUnreachable", "QueueUnreachable", "DateInvalid"])).toBe(
    "0 done, 64 wrong usage, 65 input refused, 69 a part is missing or does not answer",
  );
});
