/** Words that no person is called by, as far as endings show it. */
export const isCommonWord = (word: string): boolean =>
  /(?:tion|ment|ness|ship|ity|ism|ing|ology|ical)s?$/i.test(word) ||
  /^(?:Studies|Relations|Services|Works|Operations|Lands|Sports|Arts|Sciences|National|International|United|New|World|Global|Human|Rights|Red|White|Black|Green|Great|Grand|Royal|Free|Social|Democratic|Republican|Liberal|People|Peoples|Day|Week|Act|Law|Code|Bill|Prize|Award|Cup|War|Crisis|Case|Affairs|Asian|African|European|Arab|Arabian|Western|Eastern|Northern|Southern|Central|North|South|East|West|Latin|Islamic|Christian|Muslim|Jewish|Catholic|Orthodox|Nobel|Olympic|Internet|Twitter|Facebook|God|Victory|Act|Christmas|Easter|Ramadan)$/i.test(
    word,
  );
