/** Marks and signs that spaCy takes for one another, whatever the language: each list has one norm. */
const SAME: readonly (readonly [norm: string, forms: string])[] = [
  ["'s", "'s 'S ’s ’S"],
  ["'", "’ ‘ ´ `"],
  ['"', "” “ '' `` ´´ „ » « ‘‘ ’’"],
  ["?", "？"],
  ["!", "！"],
  [",", "，"],
  [";", "；"],
  [":", "："],
  [".", "。 ।"],
  ["...", "…"],
  ["-", "— – -- --- ——"],
  ["$", "€ £ ¥ ฿ US$ C$ A$ ₺ ₹ ৳ ₩ Mex$ ₣ E£"],
];

export const BASE_NORMS: ReadonlyMap<string, string> = new Map(
  SAME.flatMap(([norm, forms]) => forms.split(" ").map((form): [string, string] => [form, norm])),
);
