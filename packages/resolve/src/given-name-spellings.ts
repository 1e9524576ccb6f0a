/** Spellings of one name that no letter rule joins without joining others too. */
const SPELLINGS: readonly (readonly [name: string, others: string])[] = [
  ["muhamad", "mohamed mohamad muhamed mohamud mohammed mohammad muhammad muhammed"],
  ["ahmad", "ahmed akhmed akhmad"],
  ["husein", "husain husayn huseyn hosein hossein hussein hussain"],
  ["yusuf", "yusef yousef youssef yousuf yusef"],
  ["abdulah", "abdallah abdalah abdullah"],
  ["umar", "omar"],
  ["usama", "osama"],
  ["usman", "osman uthman othman"],
  ["said", "saeed saeid sayeed"],
  ["halid", "khaled khalid"],
  ["rashid", "rasheed rachid"],
  ["husni", "hosni"],
  ["sulaiman", "suleiman soleiman sulayman suleyman"],
  ["aleksander", "aleksandr alexander"],
  ["fiodor", "fyodor fedor"],
  ["piotr", "pyotr petr"],
  ["bin", "ibn"],
];

const NAME_OF: ReadonlyMap<string, string> = new Map(
  SPELLINGS.flatMap(([name, others]) => others.split(" ").map((other) => [other, name] as const)),
);

/** The one spelling of a frequent name; any other word as it is. */
export function oneSpelling(word: string): string {
  return NAME_OF.get(word) ?? word;
}
