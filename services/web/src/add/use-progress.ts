import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { followProgress, type Step } from "./progress.ts";

/** The last step of each article, by the id of its receipt; what was recorded is read anew everywhere. */
export function useProgress(): ReadonlyMap<string, Step> {
  const [steps, setSteps] = useState<ReadonlyMap<string, Step>>(new Map());
  const client = useQueryClient();
  useEffect(() => {
    const ending = new AbortController();
    const onStep = (step: Step): void => {
      setSteps((now) => new Map(now).set(step.version, step));
      if (step.stage === "recorded") void client.invalidateQueries({ queryKey: ["record"] });
    };
    followProgress(onStep, ending.signal).catch(() => undefined);
    return () => ending.abort();
  }, [client]);
  return steps;
}
