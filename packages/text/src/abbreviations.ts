/** Words that end in a full stop without ending the sentence: titles, ranks, months, and the like. Lower case. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "mr mrs ms dr prof rev hon st sr jr gen lt col maj capt cpt cmdr cdr adm brig sgt cpl pvt pfc gov sen rep " +
    "amb supt insp det asst assoc dep sec pres min jan feb mar apr jun jul aug sep sept oct nov dec no nos vs " +
    "inc ltd co corp bros dept univ est approx ave blvd rd art arts ch fig sect para cf e.g i.e etc al p pp vol " +
    "ed eds messrs mme mlle fr atty spc ssgt msgt lieut rear a.k.a"
  ).split(" "),
);

/** Words that begin a sentence after "U.S." and the like more often than they go on with a name. Lower case. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    "the a an he she it they we i you his her its their this that these those in on at after before but and " +
    "when while since as for from by to if although though however meanwhile also there some many most both " +
    "another other one two"
  ).split(" "),
);
