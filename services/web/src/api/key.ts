/** The key that the reader of the page gave, for this tab alone. */
const NAME = "cursus-key";

export const currentKey = (): string | null => sessionStorage.getItem(NAME);

export function keepKey(key: string): void {
  sessionStorage.setItem(NAME, key.trim());
}

export const authorization = (): Readonly<Record<string, string>> => {
  const key = currentKey();
  return key === null ? {} : { authorization: `Bearer ${key}` };
};
