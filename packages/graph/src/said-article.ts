import { type Article, type Properties, textSketch } from "@cursus/graph-schema";

/** An article as the properties of its node: those of its current version. */
export function articleProperties({ key, url, source }: Article): Properties {
  return { key, url, source };
}

/** A version as the properties of its node, but for whether it is the current one. */
export function versionProperties(article: Article): Properties {
  const { sha256, title, published, modified, language, text } = article;
  return { sha256, title, published, modified, language, sketch: textSketch(text), text };
}
