const SEPARATORS = [",", ";", "\t"] as const;

/** What divides the fields of a table: whichever of comma, semicolon and tab its first row has most of, quotes aside. */
export function separatorOf(table: string): string {
  const [firstRow = ""] = table
    .replace(/^\ufeff/, "")
    .replace(/"[^"]*"/g, "")
    .split(/\r|\n/, 1);
  const counts = SEPARATORS.map((one) => firstRow.split(one).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ",";
}
