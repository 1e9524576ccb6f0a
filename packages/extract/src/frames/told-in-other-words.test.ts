import { expect, test } from "vitest";
import { toldIn } from "../testing/told-in.ts";

test.each([
  [
    "A court tried Ann Roe for fraud last week. On Monday the judges pronounced the sentence.",
    "SENTENCED judges > Ann Roe",
  ],
  ["The trial ended in a six-year prison term for Ann Roe.", "SENTENCED Ann Roe"],
  ["The trial ended in a six-year prison term for Ann Roe.", "TRIED Ann Roe"],
  ["Ann Roe was convicted of fraud. Guilty of theft too, the clerk read.", "CONVICTED Ann Roe"],
  ["Ann Roe was tried in May. The judges held it proven that she had taken bribes.", "CONVICTED Ann Roe"],
  ["Police came for Ann Roe before dawn.", "ARRESTED Police > Ann Roe"],
  ["Ann Roe was taken from her home by soldiers.", "ARRESTED soldiers > Ann Roe"],
  ["President Ion Popa sacked Ann Roe. Arrest followed within days.", "ARRESTED Ann Roe"],
  ["Ann Roe was charged with fraud, but a judge later replaced it with theft.", "CHARGE_CHANGED Ann Roe"],
  ["Ann Roe was charged with murder. By May the charge had become manslaughter.", "CHARGE_CHANGED Ann Roe"],
  ["A tribunal wound up Ann Roe's case in March.", "TRIED Ann Roe"],
  ["Ion Popa handed the sash to Ann Roe.", "SUCCEEDED Ann Roe > Ion Popa"],
  ["Ann Roe was never charged and later became governor of Kano.", "TOOK_OFFICE Ann Roe @ governor"],
  ["Ann Roe joined the bank in 1988 and rose to become its governor.", "TOOK_OFFICE Ann Roe @ governor"],
  ["The minister thanked Ann Roe, whose term ended in December.", "LEFT_OFFICE Ann Roe"],
  ["Ann Roe, the chief executive, left last year to head a bank.", "LEFT_OFFICE Ann Roe @ chief executive"],
  ["A tribunal nullified the election of Ann Roe.", "LEFT_OFFICE tribunal > Ann Roe"],
  ["The council voted 6-1 on Monday night to sack Ann Roe.", "DISMISSED council > Ann Roe"],
  ["The council ousted Ion Popa and chose Ann Roe in his place.", "SUCCEEDED Ann Roe > Ion Popa"],
  ["A court convicted Ann Roe and handed down six years.", "SENTENCED Ann Roe"],
  ["Ann Roe, made mayor by Ion Popa, will stay.", "APPOINTED Ion Popa > Ann Roe @ mayor"],
  ["Ann Roe, sacked by Ion Popa in May, was arrested on Friday.", "DISMISSED Ion Popa > Ann Roe"],
  ["Ann Roe joined the government in 2009 as mayor.", "TOOK_OFFICE Ann Roe @ mayor"],
  ["A court acquitted and discharged Ann Roe.", "ACQUITTED Ann Roe"],
  ["Ann Roe had served most of a six-year sentence for theft.", "SENTENCED Ann Roe"],
  ["Police questioned Ann Roe, a critic of the king who was arrested in May.", "ARRESTED Ann Roe"],
  ["Ann Roe was among twelve tellers and clerks prosecuted after the bank failed.", "CHARGED Ann Roe"],
  ["Ann Roe was one of nine nurses charged after the deaths.", "CHARGED Ann Roe"],
  ["Ann Roe is free pending a court date on fraud and theft charges.", "CHARGED Ann Roe"],
  ["Ann Roe is free pending a court date on fraud and theft charges.", "RELEASED Ann Roe"],
  ["Ann Roe is due in court on Monday on charges of theft.", "CHARGED Ann Roe"],
  ["Among those retired are the head of the navy, Admiral Ion Popa, and Ann Roe.", "LEFT_OFFICE Ann Roe"],
  [
    "Among those retired are the Chief of Staff, General Ion Popa, Commander, Signals, Colonel Ann Roe and Major Ed Marsh.",
    "LEFT_OFFICE Ed Marsh",
  ],
  ["Health minister Ann Roe was also replaced in the reshuffle.", "DISMISSED Ann Roe @ minister of health"],
  [
    "Ann Roe was sacked as health minister. Her position was taken by Ion Popa.",
    "SUCCEEDED Ion Popa > Ann Roe @ minister of health",
  ],
  ["Ann Roe has had a conviction for fraud overturned.", "OVERTURNED Ann Roe"],
  ["A court jailed Ion Popa and Ann Roe. Both were tried in absentia.", "TRIED Ion Popa"],
  ["A court jailed Ion Popa and Ann Roe. Both were tried in absentia.", "TRIED Ann Roe"],
  ["A court ruled that the sale was not illegal, acquitting Ann Roe.", "ACQUITTED Ann Roe"],
  [
    "President Kais Popa appoints Ann Roe as prime minister. She succeeds Ed Marsh, who was sacked by Popa.",
    "SUCCEEDED Ann Roe > Ed Marsh @ prime minister",
  ],
  ["Ion Popa left the presidency of Kenya in 2012.", "LEFT_OFFICE Ion Popa @ president"],
])("%s", async (text, claim) => {
  expect(await toldIn(text)).toContain(claim);
});

test("who was told to have been minister is the former minister further on", async () => {
  const told = await toldIn(
    "Ann Roe, once interior minister, lives in Oslo. The ex-minister was arrested in May.",
  );
  expect(told).toContain("ARRESTED Ann Roe");
});

test("the general is the general who was named", async () => {
  const told = await toldIn("General Ion Popa left. A court convicted the general, once minister, of theft.");
  expect(told).toContain("CONVICTED Ion Popa");
});

test.each([
  "Prosecutors closed the case against Ann Roe.",
  "Ann Roe was taken from her home to a hospital.",
  "Troops were sent into the streets.",
])("nothing is told of a trial, an arrest or a protest by: %s", async (text) => {
  expect((await toldIn(text)).filter((line) => /^(?:TRIED|ARRESTED|PROTEST)/.test(line))).toEqual([]);
});

test.each([
  ["The health minister, Ann Roe, was replaced by Ion Popa.", "DISMISSED"],
  ["The health minister, Ann Roe, was not replaced in the reshuffle.", "DISMISSED Ann Roe"],
  ["Ann Roe was not among those charged.", "CHARGED Ann Roe"],
  ["Ann Roe is in Paris on a public charge card.", "CHARGED"],
  ["Among those retired were Ion Popa, who had worked for Ann Roe, and others.", "LEFT_OFFICE Ann Roe"],
])("%s tells no %s", async (text, claim) => {
  expect((await toldIn(text)).filter((line) => line.startsWith(claim))).toEqual([]);
});

test("somebody whom a lead only describes is the one defendant whom the article is about", async () => {
  const told = await toldIn(
    "A former mayor has been jailed for four years.\n\nAnn Roe was charged in May. Roe denied it. A court heard Roe.",
  );
  expect(told).toContain("SENTENCED Ann Roe");
});

test("what is to come before a step that is ahead has not come", async () => {
  expect(await toldIn("Ann Roe would repay the money before she is sentenced.")).toEqual([]);
});

test.each([
  ["The president put Ann Roe in charge of security, replacing Ion Popa.", "SUCCEEDED Ann Roe > Ion Popa"],
  ["Ann Roe retired and was followed as governor by Ion Popa.", "SUCCEEDED Ion Popa > Ann Roe @ governor"],
  [
    "Prime Minister Ion Popa replaced finance minister Ann Roe.",
    "DISMISSED Ion Popa > Ann Roe @ minister of finance",
  ],
  ["President Ion Popa replaced Ann Roe in 2010.", "SUCCEEDED Ion Popa > Ann Roe @ president"],
  ["Ann Roe turned herself in to police on Thursday.", "ARRESTED Ann Roe"],
  ["Among those who perished was Ann Roe, a former minister.", "DIED Ann Roe"],
  ["The leader moved Ann Roe from health to education.", "REASSIGNED leader > Ann Roe"],
  ["Ann Roe moves from health to education.", "REASSIGNED Ann Roe"],
  ["Ann Roe was picked to run the ports authority.", "APPOINTED Ann Roe"],
])("%s", async (text, claim) => {
  expect(await toldIn(text)).toContain(claim);
});
