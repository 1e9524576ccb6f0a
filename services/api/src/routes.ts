import type { FastifyPluginAsync } from "fastify";
import type { ServedParts } from "./parts.ts";
import { addAnswers } from "./routes/answers.ts";
import { addArticles } from "./routes/articles.ts";
import { addAudit } from "./routes/audit.ts";
import { addChanges } from "./routes/changes.ts";
import { addClaimJudgements } from "./routes/claim-judgements.ts";
import { addContradictionJudgements } from "./routes/contradiction-judgements.ts";
import { addCorrections } from "./routes/corrections.ts";
import { addCypher } from "./routes/cypher.ts";
import { addDeadLetters } from "./routes/dead-letters.ts";
import { addEntities } from "./routes/entities.ts";
import { addEvents } from "./routes/events.ts";
import { addExports } from "./routes/exports.ts";
import { addFeed } from "./routes/feed.ts";
import { addFeeds } from "./routes/feeds.ts";
import { addFetches } from "./routes/fetches.ts";
import { addHealth } from "./routes/health.ts";
import { addIdentifications } from "./routes/identifications.ts";
import { addIngest } from "./routes/ingest.ts";
import { addIngestFile } from "./routes/ingest-file.ts";
import { addJudgements } from "./routes/judgements.ts";
import { addMcp } from "./routes/mcp.ts";
import { addMentions } from "./routes/mentions.ts";
import { addOverview } from "./routes/overview.ts";
import { addPages } from "./routes/pages.ts";
import { addPictures } from "./routes/pictures.ts";
import { addProgress } from "./routes/progress.ts";
import { addQuestions } from "./routes/questions.ts";
import { addReceipts } from "./routes/receipts.ts";
import { addReview } from "./routes/review.ts";
import { addWeb } from "./routes/web.ts";
import { addWebhooks } from "./routes/webhooks.ts";

/** Everything served but the queue board and the metrics, which need more than the parts. */
export const ROUTES: readonly ((parts: ServedParts) => FastifyPluginAsync)[] = [
  addWeb,
  addPages,
  addHealth,
  addOverview,
  addAnswers,
  addQuestions,
  addIngest,
  addIngestFile,
  addFetches,
  addFeeds,
  addReceipts,
  addArticles,
  addEntities,
  addEvents,
  addJudgements,
  addIdentifications,
  addClaimJudgements,
  addContradictionJudgements,
  addCorrections,
  addReview,
  addMentions,
  addChanges,
  addFeed,
  addCypher,
  addPictures,
  addExports,
  addDeadLetters,
  addProgress,
  addMcp,
  addAudit,
  addWebhooks,
];
