const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** What stands before a name and is no part of it. A name that keeps one part without them is no full name. */
export const NAME_TITLES = words(
  "the mr mrs ms miss mx dr prof professor sir dame lord lady hon honourable honorable rt right his her excellency " +
    "president premier chancellor minister prime deputy vice first former ex acting interim defence defense foreign interior " +
    "senator sen representative rep congressman congresswoman governor gov mayor judge justice prosecutor attorney " +
    "senior general gen field colonel col lt lieutenant maj major capt captain sgt sergeant brigadier brig admiral adm marshal " +
    "secretary speaker ambassador chairman chairwoman director spokesman spokeswoman lawmaker councillor " +
    "commander commissioner chief king queen prince princess emperor sultan emir sheikh sheikha sayyid ayatollah imam " +
    "mullah maulana hajji haji rev reverend father sister bishop archbishop cardinal pope patriarch rabbi saint " +
    "herr frau senor senora monsieur madame mme",
);

/** What follows a name and is no part of it. Jr and Sr tell two people apart and stay. */
export const NAME_HONOURS = words("phd md mp kc qc obe cbe mbe esq");
