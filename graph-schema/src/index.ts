export { type Anchor, readAnchor, writeAnchor } from "./anchor.ts";
export { anchorRoles, OFFICE_ROLES } from "./anchor-roles.ts";
export type { Article } from "./article.ts";
export { byAge, oldestFirst } from "./by-age.ts";
export { checkReading } from "./check-reading.ts";
export {
  type Claim,
  type Details,
  type EntityType,
  type FactType,
  type LocalEntity,
  type Modality,
  type NodeType,
  type Polarity,
  REFUSAL_REASONS,
  type Reading,
  type Refusal,
  type RefusalReason,
  type Role,
  type RoleFilling,
  type Span,
  type StatedDate,
} from "./claim.ts";
export type {
  DetailDefinition,
  EdgeDefinition,
  FactDefinition,
  NodeDefinition,
  PropertyDefinition,
  PropertyKind,
  RoleDefinition,
  ShortEdgeDefinition,
} from "./define.ts";
export { claimJsonSchema } from "./derive/claim-json-schema.ts";
export { claimSchema, localEntitySchema, readingSchema } from "./derive/claim-schema.ts";
export {
  constraintStatements,
  HAPPENING_SEARCH_INDEX,
  NAME_SEARCH_INDEX,
  SENTENCE_SEARCH_INDEX,
} from "./derive/constraints.ts";
export { EDGE_SHAPES, type EdgeShape, edgeShape } from "./derive/edge-shapes.ts";
export { type Legend, legend } from "./derive/legend.ts";
export { MIGRATIONS, type Migration, SCHEMA_VERSION } from "./derive/migrations.ts";
export { nounOf } from "./derive/noun-of.ts";
export { ontologyDocument } from "./derive/ontology-document.ts";
export { propertyKind, temporalProperties } from "./derive/property-kind.ts";
export {
  CLAIM_ROLE_EDGES,
  DUMP_LABELS,
  ENTITY_TYPES,
  EVENT_LABELS,
  FACT_TYPES,
  factDefinition,
  isFactType,
  JOURNAL_LABELS,
  NODE_LABELS,
  nodeDefinition,
  PAST_LABELS,
} from "./derive/types.ts";
export { writers } from "./derive/writers.ts";
export { type Bounds, edtfBounds, isApproximate, isEdtf, isIsoDay } from "./edtf.ts";
export {
  type ExternalId,
  type ExternalSchemeName,
  externalId,
  externalIdText,
  readExternalId,
  readSourcedId,
  rivalIds,
  type SourcedId,
  writeSourcedId,
} from "./external-id.ts";
export { articleNodeId, articleVersionId, type ClaimIdentity, claimId, localEntityId } from "./ids.ts";
export {
  isUntelling,
  normaliseTitle,
  type OfficeTitle,
  officeTitle,
  seatsOf,
  titleInBody,
} from "./normalise-title.ts";
export { OFFICE_TITLES, PORTFOLIOS } from "./office-titles.ts";
export {
  DETAILS,
  EDGES,
  FACTS,
  MODALITIES,
  NODES,
  POLARITIES,
  ROLES,
  SHORT_EDGE_PROPERTIES,
} from "./ontology.ts";
export { byPlainness, MOST_QUOTED } from "./plainest.ts";
export type {
  Closure,
  EventLabel,
  Judgement,
  NodeLabel,
  NodeRef,
  PlacedClaim,
  PlacedMention,
  Properties,
  Reach,
  RecordChange,
  RecordDifference,
  RecordEdge,
  RecordGraph,
  RecordNode,
  RecordRules,
  Value,
} from "./record-graph.ts";
export { byEdge, byNode } from "./record-order.ts";
export { type Joint, type Succession, successionOf } from "./succession.ts";
export { holdsAt, surelyHeld, type TenureAnswer, type TenureBounds } from "./tenure-at.ts";
export { sketchNumbers, textSketch } from "./text-sketch.ts";
