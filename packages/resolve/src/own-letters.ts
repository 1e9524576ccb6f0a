import anyAscii from "any-ascii";

/** Scripts that write no or few vowels: a name in them is compared by its consonants. */
const VOWELLESS = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]/u;
const ARABIC = /\p{Script=Arabic}/u;
const EASTERN = /^(?:[\p{Script=Han}]{2,4}|[\p{Script=Hangul}]{2,4})$/u;
const DOUBLE_SURNAMES = /^(?:欧阳|司马|诸葛|上官|남궁|황보|선우)/u;

/** Arabic and Persian letters as English newspapers write them; what only carries a vowel or a pause is left out. */
const ARABIC_LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "ا=a أ=a إ=a آ=a ى=a ب=b پ=p ت=t ث=th ج=j چ=ch ح=h خ=kh د=d ذ=dh ر=r ز=z ژ=zh س=s ش=sh ص=s ض=d ط=t ظ=z " +
    "غ=gh ف=f ق=q ك=k ک=k گ=g ل=l م=m ن=n ه=h و=w ي=y ی=y ة= ع= ء= ئ= ؤ="
  )
    .split(" ")
    .map((pair) => pair.split("=")),
);

export function isVowelless(name: string): boolean {
  return VOWELLESS.test(name);
}

/**
 * A name in Latin letters, word by word. Names in Han and Hangul signs, which are written without a space, are
 * parted into family and given name.
 */
export function inLatin(name: string): string {
  const plain = name.normalize("NFC").trim();
  if (EASTERN.test(plain)) return partedEastern(plain);
  if (/\p{Script=Devanagari}/u.test(plain)) return anyAscii(plain).replace(/m(?=[dgkt])/g, "n");
  return ARABIC.test(plain) ? plain.split(/\s+/).map(arabicWord).join(" ") : anyAscii(plain);
}

function partedEastern(name: string): string {
  const family = DOUBLE_SURNAMES.exec(name)?.[0] ?? [...name][0] ?? "";
  return `${anyAscii(family)} ${anyAscii(name.slice(family.length))}`;
}

/** A Persian he before a joined ending is not heard. */
const SILENT_HE = /ه\u200c/gu;

/** The article is no part of a name: newspapers write it in four ways or leave it out. */
function arabicWord(word: string): string {
  const bare = word.length > 3 ? word.replace(/^ال/u, "") : word;
  const sounded = bare
    .replace(SILENT_HE, "")
    .replace(/(?<=.)و/gu, "u")
    .replace(/(?<=.)[يی]/gu, "i");
  return [...sounded].map((letter) => ARABIC_LETTERS[letter] ?? anyAscii(letter)).join("");
}
