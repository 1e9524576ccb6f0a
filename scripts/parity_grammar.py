"""A grammar of our own that composes English text in many styles, for comparing tokenizers and parsers.

Nobody and nothing in it is real. `compose(seed, count)` gives the same paragraphs for the same seed.
"""

import random
import re

RULES = {
    "article": [
        "{news} {news} {news}",
        "{court} {news} {court}",
        "{news} {quote} {news} {quote}",
        "{dateline}{news} {news} {history}",
        "{chat} {chat} {chat} {chat}",
        "{money} {news} {money}",
        "{list}",
        "{headline}",
        "{web} {chat}",
        "{odd} {news} {odd}",
        "{quote} {history} {court} {money} {news}",
        "{science} {history} {science}",
        "{letter}",
        "{question} {news} {question}",
    ],
    "news": [
        "{Person} {dismissed} {office} {of_place}, {person}, {on_date}{why}.",
        "{Time_phrase}, {person} {resigned} as {office} {of_place}, {saying} {that_clause}.",
        "{Person}, {who_clause}, was {appointed} {office} {on_date} by {person}, {who_clause}.",
        "{Body} {voted} {on_date} to {do_thing}, {number_words} months after {person} {resigned}.",
        "It was {person} who {told} {person} that {that_clause}.",
        "The {adj} {office}, {person}, and {poss} {adj} deputy, {person}, {denied} {gerund}.",
        "{Person} succeeded {person}, {who_clause}, when {body} {voted} {on_date}.",
        "There were {number_words} {people} in {place} when {person} arrived, and {number} more came later.",
        "What {person} {told} {people} in {place} is not what {body} {decided} {on_date}.",
        "Neither {person} nor {person} has said who will be {office} if {body} does not {do_thing}.",
        "According to {body}, {person}'s {adj} {noun} and {person}'s {noun} were both {participle} {on_date}.",
        "{People} who had {participle} for years left {place}, some of them on foot, others by {noun}.",
        "Asked whether {pronoun} would {do_thing}, {person} laughed, shook {poss} head and walked away.",
        "{Body}, which {person} has led since {year}, is to {do_thing} before {month} is over.",
        "Had {person} known that {that_clause}, {pronoun} would not have {participle} {person}.",
        "The more {people} {told} {person} about it, the less {pronoun} wanted to {do_thing}.",
        "{Person} - once {office} {of_place} - is now, as {pronoun} puts it, \"just a {adj} {noun}\".",
        "A {adj} {noun} that {person} wrote about in {year} turned up in {place} {on_date}.",
        "{Person} made {people} wait for {duration} and let {person} go.",
        "Of the {number_words} {people} on the list, only {person} and two others were ever {participle}.",
    ],
    "court": [
        "A court in {place} sentenced {person} to {duration} in prison {on_date} for {crime}.",
        "{Person} was found guilty of {crime} and {crime}, fined {amount} and barred from office for {duration}.",
        "The judge, {person}, said {that_clause}; the lawyers of {person} said they would appeal.",
        "Prosecutors {told} the court that {person} had taken {amount} from {person} between {year} and {year}.",
        "{Person}, {number}, pleaded not guilty to {number_words} counts of {crime}.",
        "The appeal court overturned the verdict {on_date}, and the case of {person} v. {body} began again.",
        "Charges of {crime} against {person}, {who_clause}, were dropped for want of evidence.",
        "Under Article {number} of the Code, whoever is convicted of {crime} may be held for up to {duration}.",
    ],
    "quote": [
        "\"{Clause},\" said {person}, {who_clause}. \"{Clause}.\"",
        "“{Clause},” {person} {told} {body} {on_date}, “and {clause}.”",
        "'{Clause}!' shouted {person}. 'Who {told} you that?'",
        "{Person} said: \"I don't know what {person} {told} you, but {clause}.\"",
        "Asked about it, {person} replied that “{clause}”, and hung up.",
        "«{Clause}», wrote {person} — “{clause}” — in {year}.",
        "``{Clause},'' {pronoun} said, ``but {clause}.''",
    ],
    "chat": [
        "{Contraction} know what {person}'s up to, but {contraction_low} gonna {do_thing} anyway.",
        "Let's go! It's {clock} already, and {person} isn't here yet...",
        "y'all ain't seen nothin' like {place} in {month} :-) lol",
        "Dunno. {Person} could've {participle} it, couldn't {pronoun}? Shouldn't've asked :(",
        "She'd've told {person} if {pronoun} hadn't been so {adj}!!!",
        "We cannot {do_thing}; we'll have to wait 'til {clock}, won't we?",
        "That's {person}'s {noun}, not mine. Whose is {number}kg of {noun}? It's o'clock-ish.",
        "I'm {adj}, you're {adj}, they're {adj} & {person} is w/o a {noun}.",
        "OK so {person} said \"no way!!\" and I was like: what's {pronoun} on about?!",
        "'Cause {person} doesn't wanna {do_thing}, that's why. Gotta run, see ya!",
    ],
    "money": [
        "{Body} lost {amount} in {year}, {percent} more than in the year before.",
        "Shares of {company} rose {percent} to {amount} {on_date}; those of {company} fell by {percent}.",
        "The {noun} cost {amount} - about {amount} a month - or {number_words} times what {person} earns.",
        "Between {number} and {number} {people} owe {company} some {amount}, i.e. {percent} of its worth.",
        "Turnover: {amount} (+{percent}); profit: {amount} (-{percent}); staff: {number}.",
        "{Company} will pay {person} US${number}m, C${number} or €{number}k, depending on the {noun}.",
    ],
    "history": [
        "In the {ordinal} century, {people} of {place} built a {adj} {noun} on the hill above the river.",
        "By {year}, when {person} became {office}, {number_words} of its {number} {people} had left.",
        "From {month} {year} until {month} {year} the office {of_place} stood empty.",
        "It was there that {person}, then a {adj} {noun}, met {person}, and there that they {resigned}.",
        "The war of {year}-{number} took {place} from {body}; the peace of {year} gave it back.",
        "Few {people} remember {person}, whose {noun} once {participle} all over {place} was lost in {year}.",
    ],
    "science": [
        "At {number}°C the {noun} weighs {number} g (±{number}%) and is {number}m² in size.",
        "The {adj}, {adj} {noun} runs at {number}km/h for {duration}, i.e. it needs {number} kWh/100km.",
        "See Figs. {number}-{number}, e.g. the {noun} in Fig. {number}a vs. that of {person} et al. ({year}).",
        "If x<{number} and y>={number}, then x+y=z; otherwise, x/y is {adj}.",
        "The {noun} (cf. {person}, {year}, pp. {number}–{number}) has {number_words} or more {noun}s each.",
    ],
    "letter": [
        "Dear {person},\n\nthank you for your letter of {date}. {Clause}.\n\nYours sincerely,\n{person}",
        "To: {person}\nFrom: {person}\nSubject: {Clause}\n\n{chat} {news}",
        "P.S. {Clause}. P.P.S. {Clause}!",
        "MEMO No. {number}\n\n1. {Clause}.\n2. {Clause}.\n3) {Clause};\n   a. {clause}\n\tb. {clause}",
    ],
    "list": [
        "- {Office}: {person}\n- {Office}: {person} (acting)\n- {Office}: {person}, formerly {office}",
        "{Office} | {person} | {date}\n{Office} | {person} | {date}",
        "* {headline}\n* {headline}\n* {headline}",
        "Present: {person}; {person}; {person}. Absent: {person}.",
    ],
    "headline": [
        "{Place} {office} sacked over {crime}",
        "{Person}: 'I will not {do_thing}'",
        "Ex-{office} jailed for {duration} — again",
        "{Body} Votes To {do_thing}; {Person} Out",
        "WHO SAYS {Clause}?",
        "LIVE: {person} in {place}, {clock}",
    ],
    "web": [
        "See https://www.example.org/{noun}/{number}?q={adj}&page={number}#top or write to {noun}.{noun}@example.com.",
        "@{noun}_{number}: RT if you love #{noun}! www.example.net/{noun}-{noun} (via {person})",
        "The file is C:\\{noun}\\{noun}.txt; version {number}.{number}.{number}-rc1, port 80{number}, host 10.0.{number}.1.",
        "Call +1-202-555-01{number} or (0) {number}-{number}, Mon-Fri {clock}-{clock}.",
        "ftp://files.example.org:21/{noun}.tar.gz, http://example.co.uk/a_b_(c) and example.com/{noun}.",
    ],
    "odd": [
        "{Person} ate {number_words} 🧀🧀 and a 🍕 in {place} 🇰🇿, then sent 👍🏽 to {person}.",
        "The sign read 𝐎𝐩𝐞𝐧 or 𝒪𝓅𝑒𝓃, nobody knew; {person} 😀😀😀 did not care…",
        "Łukasz Żółć, José Núñez, Þórdís Ægisdóttir and Nguyễn Thị Hồng met {person} in Øresund.",
        "In Greek it is Αθήνα, in Russian Москва, in Arabic القاهرة, in Hindi दिल्ली, in Chinese 北京。",
        "{Person}  wrote   it\twith  odd    spaces ,and no space after commas,like this .Really.",
        "word{number}word {adj}-{adj}-{noun} pre-{year} {noun}/{noun} and/or {adj}--{noun}---{noun}",
        "¿Qué? ¡No! „Nein“, «non» ‹oui›, 100% “yes” ‘no’, ½ of ⅔, x² + y³, №{number}, §{number}, ©{year}™",
        "Dr. {surname}, Ph.D., of St. John's, Mt. {surname}, N.Y., U.S.A., said at {clock} e.g. \"no.\" vs. etc.",
        "a.m.:) {clock}... (((({noun})))) [[{noun}]] {{{noun}}} <{noun}> ---- ==== **{noun}** __{noun}__ ~{number}",
        "𠮷野家 opened in {place}; 𝟘𝟙𝟚 is not {number}, and 𐍈 is a Gothic letter.",
        "ALL CAPS {Person} SAID THAT {place} IS NOT A PLACE, OK? iPhone, eBay, McDonald, O'Brien, d'Artagnan.",
        "naïve café co-öperate rôle résumé\u00a0no-break\u2009thin\u200bzero\ufeffbom end",
    ],
    "question": [
        "Who {dismissed} {person}, and why did {body} not {do_thing}?",
        "Did {person} really {do_thing} in {place}? If so, when, with whom, and for how much?",
        "Which of the {number_words} {people} will {person} choose as {office}?",
        "How could anybody believe that {that_clause}?",
        "Where is {person}, whose {noun} {pronoun} says {person} stole?",
        "To whom did {person} give the {noun} that {body} had {participle}?",
    ],
    "dateline": ["{PLACE} -- ", "{PLACE}, {month} {day} (CNB) - ", "{PLACE} — ", ""],
    "who_clause": [
        "who has been {office} since {year}",
        "a former {office}",
        "the {office} {of_place}",
        "{number}",
        "whom {people} call \"the {noun}\"",
        "born in {place} in {year}",
        "one of the {adj} {people} of {place}",
        "then {office}",
        "whose brother, {person}, is {office}",
    ],
    "that_clause": [
        "{clause}",
        "{person} would {do_thing}",
        "{people} in {place} had been {participle}",
        "{pronoun} had never met {person}",
        "there was nothing {adj} about the {noun}",
        "the {noun} {person} bought had been {participle} by {person}",
    ],
    "clause": [
        "{person} {dismissed} me {on_date}",
        "the {noun} is {adj}, if not {adj}",
        "we have to {do_thing} before {person} does",
        "nobody {told} {person} what to do",
        "I think {person} ought to {do_thing}",
        "it is {adj} to {do_thing} in {month}",
        "{people} are afraid of {gerund}",
        "my {noun} was {participle} twice",
        "the {people} I spoke to were {adj}",
        "what matters is who will {do_thing}",
        "{people} like {person} never {resigned}",
        "this {noun}, unlike that one, can be {participle}",
    ],
    "why": [
        " over {crime}",
        " after {gerund}",
        ", a day after {body} {voted} against it",
        "",
        " because {that_clause}",
        " for having {participle} {amount}",
        ", officially for health reasons",
    ],
    "gerund": [
        "taking {amount} from {company}",
        "leaving {place} without leave",
        "having {participle} {person}",
        "being {participle} by {people}",
        "meeting {person} in {place}",
    ],
    "do_thing": [
        "dissolve parliament",
        "sell the {noun}",
        "leave {place}",
        "name a new {office}",
        "pay {amount} back",
        "let {person} go",
        "be {participle}",
        "call off the talks with {person}",
        "look into it",
        "give {person} the {noun}",
        "make {person} {office}",
        "keep {people} from {gerund}",
    ],
    "dismissed": ["dismissed", "sacked", "fired", "removed", "relieved", "replaced", "ousted", "let go"],
    "resigned": ["resigned", "stepped down", "quit", "stood aside", "gave up", "left", "bowed out"],
    "appointed": ["appointed", "named", "sworn in as", "made", "elected", "chosen as", "confirmed as"],
    "saying": ["saying", "adding", "arguing", "having been told", "although {pronoun} knew"],
    "told": ["told", "asked", "warned", "reminded", "informed", "convinced"],
    "voted": ["voted", "decided", "refused", "agreed", "moved", "threatened"],
    "decided": ["decided", "wrote", "expected", "meant", "published"],
    "denied": ["denied", "admitted", "were accused of", "are suspected of", "spoke about", "regret"],
    "participle": [
        "arrested", "stolen", "seen", "forgotten", "broken into", "held", "taken apart", "published", "eaten",
        "dealt with", "sent away", "hidden", "rewritten", "sworn at", "bitten", "misled", "thought of",
    ],
    "crime": [
        "embezzlement", "taking bribes", "abuse of power", "tax fraud", "a $2 million theft", "perjury",
        "inciting hatred", "money-laundering", "high treason", "drunk driving", "insider trading",
    ],
    "office": [
        "minister of the interior", "prime minister", "deputy foreign minister", "mayor", "chief of staff",
        "governor", "attorney-general", "head of the anti-corruption bureau", "speaker", "ambassador to {place}",
        "president", "vice-president", "chairwoman of the board", "police chief", "acting finance minister",
    ],
    "of_place": ["of {place}", "in {place}", "of the Republic of {place}", "", "of {place}'s capital"],
    "body": [
        "parliament", "the Senate", "the Constitutional Court", "the cabinet", "the Ministry of Finance",
        "the European Commission", "the Labour Party", "{company}", "the city council of {place}", "the UN",
        "the opposition", "the Orlan Daily News", "the trade unions",
    ],
    "company": ["Nordwerk AG", "Bell & Sons Ltd.", "Kestrel Inc.", "T.R. Holdings", "Zeta-7 Corp", "the Lund Bank"],
    "people": [
        "workers", "the two officers", "students", "dozens of teachers", "members of parliament", "older women",
        "the police", "refugees", "some fifteen farmers", "his children", "local journalists", "the others",
    ],
    "person": [
        "{first} {surname}", "{first} {surname}", "{first} {surname}", "{surname}", "{title} {surname}",
        "{title} {first} {surname}", "{first} {initial}. {surname}", "{first} {surname}-{surname}",
        "{first} van der {surname}", "{surname} Jr.",
    ],
    "title": ["President", "Mr.", "Mrs", "Dr.", "General", "Judge", "Prime Minister", "Sen.", "Prof.", "Sir", "King"],
    "first": [
        "Anna", "Boris", "Chidi", "Dilnoza", "Erik", "Fatima", "Gulnara", "Hiroshi", "Ines", "Jamal", "Kofi",
        "Larisa", "Mihai", "Nadia", "Oleh", "Priya", "Qasim", "Rosa", "Søren", "Temirlan", "Uma", "Viktor",
        "Wanjiru", "Ximena", "Yerlan", "Zsófia", "Abdul-Karim", "Jean-Luc", "Thandiwe", "Björn",
    ],
    "surname": [
        "Petrova", "Okafor", "Lindqvist", "Tashkentov", "Moreau", "Nakamura", "O'Leary", "Rahmonov", "Silva",
        "Haddad", "Kowalczyk", "Abenov", "Mwangi", "García", "Bekzhanov", "Novak", "Dlamini", "Schröder",
        "Achieng", "Yusupova", "Baker", "Stone", "McAllister", "Ivanishvili-Tamm", "Khan", "Ng", "Field",
    ],
    "initial": ["A", "J", "M", "T", "W"],
    "place": [
        "Astoria", "Karabel", "New Harbor", "the Republic of Velm", "Tashmira", "Lower Saxony", "Nairobi",
        "Port-Louis", "Orlan", "East Timur", "Kyiv", "South Ossel", "St. Ives", "Almaty", "the north", "Brazil",
        "Buenos Aires", "Lake Ora", "Côte d'Azur", "Guinea-Bissau", "London", "U.S. territory", "Reykjavík",
    ],
    "noun": [
        "letter", "bridge", "house", "horse", "report", "boat", "painting", "mine", "vote", "newspaper", "key",
        "tractor", "secret", "bank", "school", "garden", "speech", "rifle", "map", "coat", "dog", "leaf",
    ],
    "adj": [
        "old", "angry", "long-time", "well-known", "quiet", "expensive", "unpopular", "last", "better", "worst",
        "red-haired", "secret", "half-empty", "tired", "controversial", "broken", "former", "smaller", "sick",
    ],
    "pronoun": ["he", "she", "they", "he"],
    "poss": ["his", "her", "their"],
    "contraction": ["I don't", "You wouldn't", "They didn't", "We'd", "Who's gonna", "He'll never", "Ya don't"],
    "contraction_low": ["I'm", "we're", "they're", "you're", "she's"],
    "month": [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "Oct.", "Nov.",
        "December",
    ],
    "day": ["1", "2", "13", "21", "30", "7"],
    "year": ["1991", "2005", "1848", "2019", "2023", "1914", "2030", "1066"],
    "date": ["{day} {month} {year}", "{month} {day}, {year}", "2021-03-{day}", "{day}/12/{year}", "{month} {year}"],
    "on_date": [
        "on {day} {month}", "on {month} {day}, {year}", "last week", "on Monday", "in {year}", "two days later",
        "in early {month}", "yesterday", "the same day", "on the {ordinal} of {month}", "", "this spring",
    ],
    "time_phrase": [
        "on {month} {day}", "after {duration} in office", "late on Friday", "in mid-{month}", "when {clause}",
        "although {clause}", "to the surprise of {people}", "having {participle} {person}",
    ],
    "duration": ["{number_words} years", "18 months", "a week", "two and a half years", "{number} days", "life"],
    "number": ["3", "12", "47", "1,204", "38", "900", "7.5", "15,000", "64", "101"],
    "number_words": ["two", "three", "seven", "a dozen", "forty-two", "a hundred", "nine", "several"],
    "ordinal": ["third", "19th", "21st", "first", "eleventh"],
    "percent": ["{number}%", "{number} percent", "half a per cent", "{number} pct"],
    "amount": [
        "${number} million", "{number} euros", "£{number}m", "€{number}", "{number} billion tenge", "$1.5bn",
        "hundreds of dollars", "Rs. {number}", "¥{number}", "{number} US dollars",
    ],
    "clock": ["9:30", "10 p.m.", "7am", "noon", "half past six", "23:59", "3 o'clock"],
}

SLOT = re.compile(r"\{(\w+)\}")


def expand(rng, name, depth=0):
    """One expansion of a rule; a capital letter in the name asks for one in the text."""
    key = name.lower()
    options = RULES[key]
    text = rng.choice(options if depth < 9 else options[:1])
    text = SLOT.sub(lambda slot: expand(rng, slot.group(1), depth + 1), text.replace("{{", "\x01").replace("}}", "\x02"))
    text = text.replace("\x01", "{").replace("\x02", "}")
    if name.isupper():
        return text.upper()
    return text[:1].upper() + text[1:] if name[0].isupper() else text


def compose(seed, count):
    """So many paragraphs."""
    rng = random.Random(seed)
    return [re.sub(r" +([,.;])", r"\1", expand(rng, "article")) if rng.random() < 0.9 else expand(rng, "article") for _ in range(count)]
