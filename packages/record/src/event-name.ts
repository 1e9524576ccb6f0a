import { inRole, type RecordEvent } from "./event.ts";

/** The event in words: "Dismissal of Murat Bektanov". Speaks of the principal only. */
export function eventName(event: RecordEvent): string {
  const kind = eventWords(event.also);
  const { principal } = event;
  if (principal === undefined) return withPlace(kind, event);
  return principal.label === "Event"
    ? withPlace(principal.mention.name, event)
    : `${kind} of ${principal.name}`;
}

/** "ChargeChange" gives "Charge change". */
export function eventWords(label: string): string {
  const words = label.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function withPlace(words: string, event: RecordEvent): string {
  const [place] = inRole(event, "PLACE");
  return place === undefined || words.includes(place.mention.name)
    ? words
    : `${words}, ${place.mention.name}`;
}
