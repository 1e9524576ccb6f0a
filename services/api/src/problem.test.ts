import { CursusError } from "@cursus/kernel";
import { expect, test } from "vitest";
import { protocolProblem, toProblem } from "./problem.ts";

test("an error of ours keeps its code, its sentence and its advice", () => {
  const unreachable = new CursusError("GraphUnreachable", "Neo4j does not answer", {
    advice: "run `npm start`",
  });
  expect(toProblem(unreachable)).toMatchObject({
    status: 503,
    code: "GraphUnreachable",
    title: "Graph unreachable",
    detail: "Neo4j does not answer",
    advice: "run `npm start`",
  });
});

test("an unforeseen failure tells nothing of the inside", () => {
  const told = JSON.stringify(toProblem(new TypeError("secret at /srv/x.ts:3")));
  expect(told).not.toContain("secret");
  expect(told).toContain('"status":500');
});

test("a complaint about the request itself keeps its status", () => {
  expect(protocolProblem(Object.assign(new Error("Malformed"), { statusCode: 400 }))?.status).toBe(400);
  expect(protocolProblem(new Error("other"))).toBeNull();
});
