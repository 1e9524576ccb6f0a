import type { VerbForm } from "../engine.ts";

/** Verbs of news prose: those that events are told with, and the frequent rest that shows where clauses are. */
const REGULAR =
  "abandon abduct abolish abuse accept access accompany accuse acknowledge acquit act add address adjourn admit adopt " +
  "advise affect aim air alert allege allow amend amount announce answer appeal appear appoint approve argue " +
  "arrest arrive ask assassinate assault assert assign assist assume attack attempt attend axe back ban bar base beg believe " +
  "belong benefit blame block boot bomb breach brief bury call campaign cancel capture carry cause challenge " +
  "change charge chair chant chase cite claim clash clear close collapse command commit commute comment complain complete " +
  "condemn conduct confess confirm confront consider contain contest continue control convene convict cover " +
  "crack crash create criticize criticise cross declare decide decline defeat defect defend delay deliver demand " +
  "demonstrate demote deny depart deploy deport depose deprive describe deserve designate destroy detain detonate determine develop die " +
  "direct disappear disband discharge discover discuss dismiss dispatch disperse dispute disqualify dissolve distribute document " +
  "dominate donate doubt down drop dub earn elect elevate embezzle emerge end endorse enforce engage enjoy ensure enter entrust erupt " +
  "escape establish evict examine exchange execute exile exonerate expect expel explain explode express extend " +
  "extradite face fail fear field file fill finance finish fire flee float focus follow force form free fulfil function gain " +
  "gather govern grant guarantee guard halt hand handle happen harass head help hijack hire hold hope identify " +
  "ignore impeach implement implicate impose imprison improve include increase indict indicate inform inherit initiate injure " +
  "insist inspect install instal instruct insult intend interrogate interview introduce invade invest investigate " +
  "invite involve issue jail join justify keep kidnap kill lack land last launch lead leak lift limit link " +
  "liberate list live locate lock lodge loot love lynch maintain manage march mark marry mention move murder name need negotiate nominate " +
  "note notify obey object observe obtain occupy occur offer open operate oppose order organize organise oust " +
  "overrule oversee overthrow overturn own owe pardon pass perform permit persuade petition place plan play plead pledge plot post postpone " +
  "praise predict prefer prepare present preside pressure prevail prevent proceed proclaim produce prohibit promise promote prompt propose " +
  "prosecute protest prove provide publish pull pump punish purge push quash quell question race raid raise rally reach react read " +
  "reassign rebuke recall receive reconcile recommend recover recruit redeploy reduce re-elect re-appoint reappoint reelect refer refuse regain register regret " +
  "reinstate reject relate release relieve rely remain remand remove renew rename repeal repeat replace reply report reposition " +
  "represent request require rescue reshuffle resign resolve respect respond rest restore restructure result resume retain retire retreat " +
  "return reveal reverse review revoke rise rob rotate rule run sack satisfy schedule scrap scream search secure seek seize select " +
  "sentence separate serve settle shake share shell shift shoot shout show sign signal smuggle sound spare speak spark spend stab stage star start " +
  "state stay step stop storm strip study submit succeed succumb sue suffer suggest summon supervise support suppress surprise " +
  "surrender survive suspect suspend swap sweep target term terminate testify thank threaten topple torture toss tour track trade train transfer travel treat " +
  "trigger try turn unseat unveil upgrade downgrade uphold upset urge use vacate vandalize veto visit voice volunteer vote vow wage wait walk want " +
  "warn watch weaken welcome win withdraw witness work worry wound praise injure tender " +
  "abdicate abscond absolve affirm amnesty annul anoint apprehend arraign award bail behead bombard bow burn captain clinch concede court-martial crown dethrone eject fine gun hack inaugurate incarcerate intern invalidate kick languish level nab nullify ordain parole perish pick picket press pronounce re-arrest rearrest recharge record relinquish rescind retry round score slap strangle supersede supplant tap vindicate void";

/** base, present participle and third person by rule; past and participle as given. */
const IRREGULAR =
  "be:was:been become:became:become begin:began:begun bear:bore:born beat:beat:beaten break:broke:broken bring:brought:brought build:built:built buy:bought:bought " +
  "catch:caught:caught choose:chose:chosen come:came:come cut:cut:cut do:did:done draw:drew:drawn drive:drove:driven " +
  "fall:fell:fallen feel:felt:felt fight:fought:fought find:found:found flee:fled:fled fly:flew:flown get:got:got give:gave:given go:went:gone grow:grew:grown " +
  "hang:hanged:hanged have:had:had hear:heard:heard hide:hid:hidden hit:hit:hit hold:held:held hurt:hurt:hurt keep:kept:kept know:knew:known lay:laid:laid " +
  "lead:led:led leave:left:left lose:lost:lost let:let:let lie:lay:lain make:made:made mean:meant:meant meet:met:met overcome:overcame:overcome oversee:oversaw:overseen " +
  "overthrow:overthrew:overthrown pay:paid:paid put:put:put quit:quit:quit read:read:read ride:rode:ridden rise:rose:risen run:ran:run " +
  "say:said:said see:saw:seen seek:sought:sought sell:sold:sold send:sent:sent set:set:set shake:shook:shaken shoot:shot:shot " +
  "show:showed:shown shut:shut:shut sit:sat:sat slay:slew:slain speak:spoke:spoken spend:spent:spent spread:spread:spread stand:stood:stood steal:stole:stolen " +
  "step:stepped:stepped stick:stuck:stuck strike:struck:struck swear:swore:sworn sweep:swept:swept take:took:taken tear:tore:torn tell:told:told think:thought:thought throw:threw:thrown " +
  "undergo:underwent:undergone undertake:undertook:undertaken uphold:upheld:upheld win:won:won withdraw:withdrew:withdrawn write:wrote:written " +
  "quash:quashed:quashed plead:pleaded:pleaded forbid:forbade:forbidden arise:arose:arisen bind:bound:bound bid:bid:bid cast:cast:cast deal:dealt:dealt drown:drowned:drowned";

/** Verbs whose last consonant doubles before -ed and -ing although the stress rule is not looked at. */
const DOUBLING: ReadonlySet<string> = new Set(
  "admit ban bar commit acquit plan plot rob scrap stab step stop strip submit transfer permit refer swap beg chat drop defer run get put cut set win begin hit sit let quit shut forbid kidnap".split(
    " ",
  ),
);

export interface VerbReading {
  readonly lemma: string;
  readonly form: VerbForm;
}

/** Every form of every known verb. A form with several readings keeps the first that was declared. */
const FORMS: ReadonlyMap<string, VerbReading> = allForms();

/** How a word reads as a verb, if it is a form of a known one; lower case. */
export const verbReading = (word: string): VerbReading | undefined => FORMS.get(word.replace("’", "'"));

function allForms(): Map<string, VerbReading> {
  const forms = new Map<string, VerbReading>();
  const put = (word: string, lemma: string, form: VerbForm): void => {
    if (!forms.has(word)) forms.set(word, { lemma, form });
  };
  const irregular = IRREGULAR.split(" ").map((entry) => entry.split(":"));
  for (const [lemma = "", past = "", participle = ""] of irregular) {
    putRegular(put, lemma);
    if (past === participle || past === lemma) put(past, lemma, "past");
    else {
      put(past, lemma, "past");
      put(participle, lemma, "participle");
    }
  }
  const known = new Set(irregular.map(([lemma]) => lemma));
  for (const lemma of REGULAR.split(" ").filter((verb) => !known.has(verb))) {
    putRegular(put, lemma);
    put(pastOf(lemma), lemma, "past");
  }
  return forms;
}

function putRegular(put: (word: string, lemma: string, form: VerbForm) => void, lemma: string): void {
  put(lemma, lemma, "base");
  put(thirdPerson(lemma), lemma, "present");
  put(gerundOf(lemma), lemma, "gerund");
}

function thirdPerson(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function gerundOf(lemma: string): string {
  if (DOUBLING.has(lemma)) return `${lemma}${lemma.at(-1)}ing`;
  if (lemma.endsWith("ie")) return `${lemma.slice(0, -2)}ying`;
  return /[^e]e$/.test(lemma) && lemma !== "be" ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
}

function pastOf(lemma: string): string {
  if (DOUBLING.has(lemma)) return `${lemma}${lemma.at(-1)}ed`;
  if (lemma.endsWith("e")) return `${lemma}d`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
}
