import { expect, test } from "vitest";
import { renderDoctor } from "./doctor.ts";

const part = {
  source: null,
  address: null,
  serving: false,
  reason: "not started",
  usable: true,
  pid: null,
  passwordFile: null,
  logFile: null,
  dataFolder: null,
};

test("parts and the programs that could run them are told apart", () => {
  const report = {
    node: "v24.0.0",
    root: "/home/ana/cursus",
    home: "/home/ana/cursus/.cursus",
    freeDiskBytes: 1024 ** 3,
    parts: [
      { ...part, part: "redis" as const },
      { ...part, part: "neo4j" as const },
    ],
    tools: [
      { name: "redis" as const, found: "7.0.15 (/usr/bin/redis-server)", advice: null },
      { name: "neo4j" as const, found: null, advice: "The first start downloads it." },
    ],
    checks: [],
  };
  expect(renderDoctor(report, "/home/ana/cursus").split("\n")).toEqual([
    "ok  node    v24.0.0",
    "ok  state   .cursus, 1.0 GiB free",
    "--  redis   does not serve (not started); `npm start` or `cursus up` starts it",
    "--  neo4j   does not serve (not started); `npm start` or `cursus up` starts it",
    "ok  program redis: 7.0.15 (/usr/bin/redis-server)",
    "--  program neo4j: not here. The first start downloads it.",
  ]);
});
