const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Last words of the names of bodies. Lower case. */
export const BODY_HEADS = list(
  "council ministry party committee commission assembly parliament senate congress house university institute department agency authority union bank group company corporation corp inc ltd " +
    "foundation association federation league organization organisation army navy force forces police guard brigade division corps regiment battalion fleet command network alliance coalition movement front " +
    "office bureau board society club center centre school college hospital church ministry treasury service services cabinet government bloc front watch press news times post radio television media daily tv fund trust " +
    "exchange airlines airways administration secretariat chamber chambers bundestag duma knesset majlis diet sejm riksdag cortes verkhovna rada lords commons representatives delegates deputies programme program mission operation " +
    "conference confederation syndicate cooperative academy museum observatory initiative headquarters directorate inspectorate guards republicans democrats conservatives brotherhood taliban hezbollah hamas kremlin pentagon interpol europol nato staff parti partido partai fianna féin plaid cymru likud fatah frelimo renamo",
);

/** Names of courts end or begin with these. Lower case. */
export const COURT_HEADS = list(
  "court courts tribunal judiciary magistrates bench chambers assizes court-martial jury",
);

/** Common nouns for bodies that act: "the parliament", "police". Lower case. */
export const BODY_NOUNS = list(
  "parliament government army military police cabinet senate congress junta authorities ministry party opposition council commission regime legislature assembly administration presidency palace " +
    "navy electorate committee board agency union kremlin taliban coalition house mission embassy company state prosecutors prosecution lawmakers legislators deputies voters electors " +
    "senators mps troops soldiers forces gendarmerie militia guard watchdog ombudsman bench judges delegates parliamentarians investigators officers detectives militants insurgents rebels gunmen fighters attackers regulators shareholders directors",
);

/** Bodies of which a country has one: "the Kazakh parliament" is a name. */
export const NATIONAL_BODIES = list(
  "parliament government army military senate congress legislature cabinet police navy judiciary presidency electorate junta",
);

/** Words that names of places end in. Lower case. */
export const PLACE_HEADS = list(
  "province district county city town village island islands river lake mountain mountains valley desert sea ocean bay gulf street avenue road square airport prison jail palace monument " +
    "mosque cathedral temple bridge harbour harbor port base camp region state states territory republic kingdom peninsula coast border suburb neighbourhood neighborhood park stadium hotel mansion tower towers plaza market station beach north south east west highlands governorate oblast prefecture municipality",
);

/** People counted or unnamed. Lower case, singular. */
export const HUMAN_NOUNS = list(
  "person man woman child boy girl soldier officer policeman policewoman serviceman guard gunman fighter militant insurgent rebel attacker assailant bomber protester protestor demonstrator activist journalist reporter lawyer " +
    "student worker miner teacher doctor nurse farmer official civilian resident villager passenger pilgrim tourist citizen national migrant refugee asylum-seeker seeker suspect defendant prisoner inmate detainee hostage victim veteran general colonel " +
    "commander politician lawmaker legislator minister member leader supporter follower ally aide adviser spokesman source witness relative relatives wife husband son daughter brother sister father mother friend colleague candidate troop troops trooper " +
    "executive businessman businesswoman banker trader broker dealer teller judge prosecutor magistrate mayor governor senator councillor deputy bystander worshipper worshiper trafficker smuggler robber kidnapper thief killer murderer perpetrator accomplice policemen marine peacekeeper engineer contractor employee staff bodyguard driver pilot actor singer player cleric monk priest bishop imam other others " +
    "people men women children individual individuals dissident opponent critic extremist separatist terrorist dozen dozens hundreds thousands scores youth youths agent diplomat clerk accountant intermediary associate brigadier lieutenant major sergeant corporal admiral boss chief head commissioner director manager captain conscript recruit sailor pilot firefighter medic guard lawmakers head-teacher",
);
