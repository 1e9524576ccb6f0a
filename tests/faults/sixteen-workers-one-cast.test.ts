import { articleFromJson } from "@cursus/intake";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FaultRun, faultRun } from "./support/fault-run.ts";
import { noteFaults } from "./support/note-faults.ts";
import { printedSeed, seededRandom } from "./support/random.ts";
import { sized } from "./support/sized.ts";

const WORKERS = sized({ quick: 3, full: 16 });
const ARTICLES = sized({ quick: 40, full: 500 });
/** With locks as in production: what is counted is how often a commit had to make way for another. */
const MOST_ATTEMPTS = 1.1;

const GIVEN = ["Anna", "Boris", "Daniel", "Helena"];
const FAMILY = ["Kalman", "Ostrow", "Varga", "Lindholm", "Moreno"];
const PEOPLE = GIVEN.flatMap((given) => FAMILY.map((family) => `${given} ${family}`));
const MONTHS = ["January", "March", "May", "July", "September", "November"];

let run: FaultRun;
beforeAll(async () => {
  run = await faultRun();
});
afterAll(() => run.end());

/** Every article names all twenty, in an order of its own. */
function anArticle(number: number, random: () => number) {
  const cast = PEOPLE.map((name) => ({ name, at: random() })).toSorted((a, b) => a.at - b.at);
  const text = cast
    .map(
      ({ name }, at) =>
        `Police arrested ${name} in Nairobi on ${1 + at} ${MONTHS[number % 6]} ${2010 + (number % 12)}.`,
    )
    .join("\n\n");
  return articleFromJson(
    { id: `cast-${number}`, published: "2023-03-01", language: "en", text },
    { maxChars: 20_000 },
  );
}

test("many workers over articles that all name the same twenty people make exactly twenty persons", async () => {
  const random = seededRandom(printedSeed("one cast"));
  const articles = Array.from({ length: ARTICLES }, (_, number) => anArticle(number, random));
  await run.graphByHand.wipe();
  const workers = Array.from({ length: WORKERS }, () => run.worker({ policy: {} }));
  await Promise.all(workers.map(({ ready }) => ready));
  const from = performance.now();
  await run.handIn(articles);
  await run.drained();
  const seconds = (performance.now() - from) / 1_000;

  const names = await run.graphByHand.run("MATCH (p:Person) RETURN p.name ORDER BY p.name");
  expect(names).toEqual(PEOPLE.toSorted());
  expect(await run.queue.counts()).toMatchObject({ failed: 0, completed: ARTICLES });
  const jobs = await run.queue.board.getCompleted(0, ARTICLES);
  const attempts = jobs.reduce((sum, job) => sum + job.attemptsStarted, 0);
  process.stdout.write(
    `one cast: ${WORKERS} workers, ${ARTICLES} articles, ${attempts} attempts, ${seconds.toFixed(1)} s\n`,
  );
  noteFaults(11, "workers at once on one cast", WORKERS);
  expect(attempts).toBeLessThanOrEqual(ARTICLES * MOST_ATTEMPTS);
  expect(await run.drift()).toEqual([]);
});
