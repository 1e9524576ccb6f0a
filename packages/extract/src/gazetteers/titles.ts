const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Nouns that name a position. Lower case, singular. */
export const TITLE_HEADS = list(
  "president minister premier chancellor secretary governor mayor chief head leader chairman chairwoman chairperson chair director " +
    "commander commissioner ambassador envoy consul judge justice magistrate prosecutor attorney-general speaker senator lawmaker legislator " +
    "deputy congressman congresswoman councillor councilor councilman councilwoman mp mep mla mhk mnla spokesman spokeswoman spokesperson adviser advisor general-secretary " +
    "ombudsman ombudswoman auditor treasurer comptroller rector dean professor provost chancellor vice-chancellor king queen emir sultan prince monarch emperor " +
    "governor-general commander-in-chief vice-president vice-minister inspector-general inspector superintendent sheriff registrar principal " +
    "manager boss captain coordinator administrator delegate representative member officer ceo cfo general dictator ruler pontiff pope bishop archbishop cardinal patriarch imam mufti chieftain " +
    "cao coo cto igp dpp teacher accountant planner procurator constable trooper msp td mca mlc mna mpp mha mk goc taoiseach tánaiste bailiff convener convenor mayoress parliamentarian editor editor-in-chief executive counselor headmistress aide-de-camp advocate-general clerk " +
    "analyst researcher lecturer fellow scholar economist consultant " +
    "commandant warden bursar regent viceroy nuncio legate whip coroner postmaster solicitor-general surgeon-general director-general auditor-general prosecutor-general commissioner-general lieutenant-governor vice-governor vice-mayor vice-chairman vice-chair co-chair co-chairman headmaster headteacher rapporteur chief-of-staff quartermaster first-secretary vice-chairwoman governor-elect mayor-elect senator-elect statistician epidemiologist comptroller-general councilwoman assemblyman assemblywoman alderman burgomaster voivode hetman sirdar qadi archimandrite abbot rabbi protocol " +
    "gov. gov sen. sen rep. rep pres. amb. pm prefect intendant marshal admiral commissar undersecretary chair coach trustee patron attorney counsel secretary-general president-elect minister-delegate premiership marshal controller",
);

/** Titles that are ranks or styles: before a name they say who is meant, but no position in something. */
export const RANKS = list(
  "gen gen. general lt lt. lieutenant col col. colonel maj maj. major brig brig. brigadier capt capt. captain cpl cpl. corporal sgt sgt. sergeant pvt pfc pfc. adm adm. admiral rear " +
    "cmdr cmdr. marshal lance private mr mr. mrs mrs. ms ms. miss dr dr. sir lord lady dame baroness baron prof prof. rev rev. reverend fr father sister brother hon hon. " +
    "monsignor msgr. sheikh sheik ayatollah imam sayyed sayyid haji hajji alhaji chief-superintendent cde comrade señor don vice-admiral lt.-col lt.-gen maj.-gen brig.-gen brig.-gen. lt.-gen. lt.-col. maj.-gen. engineer eng eng. engr engr. arc arc. barrister barr barr. adv adv. advocate chief cp " +
    "sp dsp asp csp ssp dcp acp cop dcop acop supt supt. superintendent insp insp. inspector det det. detective pc constable trooper " +
    "datuk dato dato' tan sri seri tun puan shri smt smt. madam mme rt rt. hon'ble honourable honorable malam mallam otunba excellency",
);

/** Heads that name a holder only together with what they are of. */
export const BARE_HEADS = list(
  "member officer representative general captain manager chief head leader boss deputy delegate director prince principal judge justice professor chair coach ruler dictator counsel inspector coordinator administrator attorney commander secretary spokesman spokeswoman spokesperson king queen trustee controller constable trooper editor clerk bailiff analyst researcher lecturer fellow scholar economist consultant patron",
);

/** Heads that are labels, not positions, with these words before them. */
export const LABEL_MODIFIERS = list(
  "opposition protest rebel gang militant guerrilla separatist religious spiritual community student union civic tribal de-facto world church business cult coup " +
    "thought market cheer ring mob drug insurgent islamist activist band team group campaign movement military-backed top senior intelligence police company regional civilian strong loose party democracy pro-democracy resistance national-level",
);

/** Words that change the rank of an office. */
export const OFFICE_RANKS = list("deputy vice first second assistant associate junior senior joint");

/** Words that say whether and how an office is held. */
export const FORMER_WORDS = list(
  "former retired ex ex- then then- late ousted deposed ex-officio erstwhile toppled past previous hitherto onetime one-time sacked jailed-former longtime-former outgoing-former",
);
export const ACTING_WORDS = list("acting interim caretaker provisional pro-tem transitional ad-interim");
export const ELECT_WORDS = list("incoming designate elect president-elect nominee");
export const CURRENT_WORDS = list(
  "current incumbent sitting new newly-appointed long-serving longtime outgoing embattled influential powerful",
);

/** Nouns for what a position is about, written before its title. */
export const PORTFOLIOS = list(
  "prime defense defence foreign interior home justice finance treasury economy economic health education labour labor energy oil petroleum mining transport environment agriculture " +
    "trade industry commerce culture sports sport tourism information communications technology science housing planning development security internal external affairs state " +
    "attorney police army navy military air force intelligence national federal supreme high district county city town village regional provincial municipal presidential parliamentary press " +
    "public private political chief executive general central bank electoral election anti-corruption customs tax border prison railway port airport university cabinet " +
    "government party union human rights social welfare water immigration gender women youth corps brigade division regiment theatre field task regional mission bureau desk shadow parliament senate house congress council assembly " +
    "opposition majority minority whip deputy vice assistant associate first second junior senior acting interim caretaker former ex then late provincial traffic fire coast guard customs emergencies emergency investment infrastructure works digital veterans religious constitutional appeals appeal trial magistrate lower upper brexit northern climate levelling business enterprise equalities local territorial employment communities " +
    "sheriff town divisional area zonal returning protocol personnel crime logistics principal administrative managing corporate operations welfare legal medical technical research media publicity lord permanent colonial crown circuit sessions presiding policing " +
    "corrections highways lands livestock fisheries forestry migration integration budget innovation railways railroads commerce multiculturalism roads rural urban primary homeland intergovernmental indigenous broadcasting petroleum hydrocarbons relations disaster drug narcotics detective",
);

/** Nouns for having a position: "his post as minister", "the job". */
export const POST_NOUNS = list(
  "post position seat role job office chair portfolio chairmanship presidency premiership governorship mayoralty leadership helm post title mandate tenure term brief",
);
