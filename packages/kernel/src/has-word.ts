/** Whether a text holds a letter or a digit, of whatever script: blanks and marks alone name nobody and give no reason. */
export const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
