import type { Answer, QuestionName } from "@cursus/query";
import { keepPreviousData, type UseQueryResult, useQuery } from "@tanstack/react-query";
import { get, type Parameters, question } from "./client.ts";

/** Asks one of the named questions, and again whenever the record is said to have changed. */
export function useQuestion(name: QuestionName, asked: Parameters, enabled = true): UseQueryResult<Answer> {
  return useQuery({
    queryKey: ["record", name, asked],
    queryFn: ({ signal }) => question(name, asked, signal),
    placeholderData: keepPreviousData,
    enabled,
  });
}

/** Reads one address of the API. */
export function useRead<T>(path: string, asked: Parameters = {}, enabled = true): UseQueryResult<T> {
  return useQuery({
    queryKey: ["record", path, asked],
    queryFn: ({ signal }) => get<T>(path, asked, signal),
    enabled,
  });
}
