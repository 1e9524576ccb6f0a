interface Described {
  readonly description: string;
  readonly content?: Readonly<Record<string, unknown>>;
}

interface Operation {
  readonly responses: Readonly<Record<string, Described>>;
}

/** What of an OpenAPI description is looked at here. */
interface Document {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> };
}

const PROBLEM = "application/problem+json";
const SCHEMAS = "#/components/schemas/";

/**
 * The same description, where each failure that several routes have stands once (`#/components/responses/404.NameUnknown`),
 * and without schemas that nothing refers to.
 */
export function sharingFailures(document: Document): object {
  const shared = new Map<string, Described>();
  const paths = mapped(document.paths ?? {}, (methods) =>
    mapped(methods, (operation) => ({ ...operation, responses: referring(operation.responses, shared) })),
  );
  const responses = Object.fromEntries([...shared].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const rest = { ...document, paths, components: { ...document.components, responses } };
  return {
    ...rest,
    components: { ...rest.components, schemas: usedIn(rest, document.components?.schemas ?? {}) },
  };
}

const mapped = <A, B>(given: Readonly<Record<string, A>>, make: (one: A, key: string) => B) =>
  Object.fromEntries(Object.entries(given).map(([key, one]) => [key, make(one, key)]));

const referring = (told: Operation["responses"], shared: Map<string, Described>) =>
  mapped(told, (response, status) => {
    if (response.content === undefined || !(PROBLEM in response.content)) return response;
    const codes = response.description.includes(".") ? [] : response.description.split(", ");
    const name = [status, ...codes].join(".");
    shared.set(name, response);
    return { $ref: `#/components/responses/${name}` };
  });

/** The schemas to which something leads, by whatever many steps. */
function usedIn(document: object, schemas: Readonly<Record<string, unknown>>) {
  const used = new Set<string>();
  const follow = (name: string): void => {
    if (used.has(name)) return;
    used.add(name);
    for (const next of namesIn(schemas[name])) follow(next);
  };
  const { components, ...rest } = document as { readonly components: Readonly<Record<string, unknown>> };
  for (const name of namesIn({ rest, responses: components.responses })) follow(name);
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)));
}

function namesIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === "$ref" && typeof member === "string" && member.startsWith(SCHEMAS)
      ? [member.slice(SCHEMAS.length)]
      : namesIn(member),
  );
}
