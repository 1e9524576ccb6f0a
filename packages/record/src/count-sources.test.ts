import { textSketch } from "@cursus/graph-schema";
import { sha256Hex } from "@cursus/kernel";
import { describe, expect, test } from "vitest";
import { countSources } from "./count-sources.ts";

const WIRE = [
  "The harbour board of Porto Velo voted on Tuesday night to remove its director after a storm over missing fuel.",
  "Nine of the eleven members raised their hands, and two left the room before the count.",
  "Ines Dorado had run the harbour since the spring of 2016 and had twice been confirmed in her post.",
  "An audit found that diesel worth four million had been signed out to ships that were never in port.",
  "Dorado told the members that she had signed what her accountants laid before her.",
  "The regional prosecutor asked for the harbour's books and put seals on two offices.",
  "Dock workers stood outside with banners until the lights went out.",
  "Her deputy, Pablo Ferrer, will run the harbour until a successor is chosen in autumn.",
  "Ferrer promised to publish every delivery of the last five years within a month.",
  "The union of pilots welcomed the vote but warned that the missing fuel was only the visible part.",
  "Prices for berths rose by a third last year, which owners of small boats blame on the board.",
  "A ministry spokesman said the state would not step in while the inquiry lasts.",
];

const OWN = [
  "By midnight the woman who ruled the quays for seven years had lost her job.",
  "Ines Dorado walked down the stairs of the harbour office alone, carrying a plant.",
  "What undid her were receipts: tank after tank of diesel for vessels nobody had seen.",
  "Members of the board who had praised her in January would not meet her eyes.",
  "In the cafes along the front few were surprised, and fewer were sorry.",
  "One skipper said he had paid for a berth in cash and never got a paper for it.",
  "The man who takes over for now, Pablo Ferrer, has worked in her shadow since university.",
  "Whether charges follow is up to a prosecutor who has until the end of June to decide.",
];

const stated = (text: string) => ({ sha256: sha256Hex(text), sketch: textSketch(text) });

/** As a paper prints it: its own headline and place, one sentence cut or put otherwise, the end left off. */
function printed(sentences: readonly string[], at: number): string {
  const head = `Paper ${at}: ${["Harbour chief out", "Board removes director", "Fuel affair costs Dorado her post"][at % 3]}`;
  const cut = sentences.filter((_, place) => place !== 3 + (at % 4));
  return [head, ...cut.slice(0, sentences.length - (at % 3)), `(Reporting by desk ${at})`].join("\n");
}

describe("independent sources", () => {
  test("fifty papers with one agency's story are one source", () => {
    const copies = Array.from({ length: 50 }, (_, at) => stated(printed(WIRE, at)));
    expect(new Set(copies.map(({ sha256 }) => sha256)).size).toBe(50);
    expect(countSources(copies)).toBe(1);
  });

  test("two papers with stories of their own on one event are two sources", () => {
    expect(countSources([stated(WIRE.join(" ")), stated(OWN.join(" "))])).toBe(2);
    const copies = [0, 1, 2].flatMap((at) => [stated(printed(WIRE, at)), stated(printed(OWN, at))]);
    expect(countSources(copies)).toBe(2);
  });

  test("the order and the number of claims are of no account", () => {
    const claims = [0, 1, 2, 3].map((at) => stated(printed(WIRE, at)));
    expect(countSources([...claims.toReversed(), ...claims])).toBe(countSources(claims));
  });

  test("texts too short to be told by their words are told by being equal", () => {
    expect(stated("Ferrer takes over.").sketch).toBe("");
    expect(countSources([stated("Ferrer takes over."), stated("Ferrer took over.")])).toBe(2);
    expect(countSources([stated("Ferrer takes over."), stated("Ferrer takes over.")])).toBe(1);
  });

  test("nothing has no source", () => {
    expect(countSources([])).toBe(0);
  });
});
