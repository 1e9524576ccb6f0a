import { expect, test } from "vitest";
import { understand } from "../understand.ts";

const asked = (text: string) => understand(text)[0];

test.each([
  ["is Ana Ruiz guilty?", "guilty"],
  ["was Ana Ruiz guilty?", "guilty"],
  ["is Ana Ruiz a convict?", "guilty"],
  ["is Ana Ruiz still a criminal?", "guilty"],
  ["is Ana Ruiz innocent?", "not guilty"],
  ["was Ana Ruiz not guilty?", "not guilty"],
])("who asks of guilt asks how the matters stand: %s", (text, stands) => {
  expect(asked(text)).toMatchObject({ question: "courtRecord", unsure: false });
  expect(asked(text)?.arguments).toEqual({ person: "Ana Ruiz", stands });
});

test.each([
  ["was Ana Ruiz convicted?", ["CONVICTED"]],
  ["has Ana Ruiz ever been convicted?", ["CONVICTED"]],
  ["was Ana Ruiz found guilty?", ["CONVICTED"]],
  ["has Ana Ruiz been found guilty?", ["CONVICTED"]],
  ["was Ana Ruiz found not guilty?", ["ACQUITTED"]],
  ["was Ana Ruiz charged?", ["CHARGED"]],
])("who asks for a step of the matter asks whether there was one: %s", (text, steps) => {
  expect(asked(text)?.arguments).toEqual({ person: "Ana Ruiz", steps });
});

test("guilt of one offence is asked for with the offence", () => {
  expect(asked("is Ana Ruiz guilty of bribery?")?.arguments).toEqual({
    person: "Ana Ruiz",
    offence: "bribery",
    stands: "guilty",
  });
});
