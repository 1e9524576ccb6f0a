import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { useSearchParams } from "wouter";
import { ask } from "../api/client.ts";
import { useQuestion } from "../api/use-question.ts";
import { Empty, Loaded } from "../shared/state.tsx";
import { useTitle } from "../shared/use-title.ts";
import { AnswerBlock } from "./answer-block.tsx";
import { FoundRows } from "./found-rows.tsx";
import { isQuestion } from "./suggestions.ts";

/** What a search found; a question is answered first, each line above its sentence. */
export function SearchView(): ReactElement {
  const [parameters] = useSearchParams();
  const text = parameters.get("q") ?? "";
  useTitle(text);
  return (
    <>
      <p className="kicker">{isQuestion(text) ? "You asked" : "You looked for"}</p>
      <h1>{text === "" ? "Search the record" : text}</h1>
      {isQuestion(text) ? <Asked text={text} /> : <Sought text={text} />}
    </>
  );
}

function Asked({ text }: { readonly text: string }): ReactElement {
  const answer = useQuery({
    queryKey: ["record", "ask", text],
    queryFn: ({ signal }) => ask(text, signal),
    retry: false,
  });
  return (
    <Loaded of={answer} what="the answer">
      {(found) => <AnswerBlock answer={found} />}
    </Loaded>
  );
}

function Sought({ text }: { readonly text: string }): ReactElement {
  const found = useQuestion("search", { text, limit: 100 }, text.trim() !== "");
  if (text.trim() === "") return <Empty>Give a name, an office, a court or a question.</Empty>;
  return <Loaded of={found}>{(answer) => <FoundRows answer={answer} />}</Loaded>;
}
