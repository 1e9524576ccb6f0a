export type {
  Answer,
  AnswerRow,
  ArticleRow,
  Change,
  ClaimRow,
  ContradictionRow,
  CountRow,
  EntityRow,
  EventRow,
  Meant,
  Named,
  PatternRow,
  Quote,
  RecordDate,
  TenureRow,
  Verdict,
} from "./answer.ts";
export {
  answerSchema,
  articleRowSchema,
  askAnswerSchema,
  entityRowSchema,
} from "./answer-schema.ts";
export { type AskAnswer, ask, type Understood } from "./ask/ask.ts";
export { suggest } from "./ask/suggest.ts";
export { type Understanding, understand } from "./ask/understand.ts";
export {
  type ArticleReading,
  articleReadingSchema,
  readArticleReading,
} from "./catalogue/article-reading.ts";
export { articleSchema, type CataloguedArticle, listArticles, readArticle } from "./catalogue/articles.ts";
export { type CataloguedLabel, listEntities, readEntity } from "./catalogue/entities.ts";
export { listEvents, listEventsArguments } from "./catalogue/events.ts";
export { eventsOf } from "./catalogue/events-of.ts";
export { neighbourhood, type Picture, pictureSchema, wholePicture } from "./catalogue/neighbourhood.ts";
export { type Review, reviewInbox, reviewSchema } from "./catalogue/review-inbox.ts";
export { type Found, findCourts, findOffices, findPersons } from "./names/find.ts";
export { type PageAsked, pageArguments, pageOfAll } from "./questions/page.ts";
export { type Question, runQuestion } from "./questions/question.ts";
export { isQuestionName, QUESTIONS, type QuestionName } from "./questions/registry.ts";
export { shownTitle } from "./words/shown-title.ts";
export { bearingsOf } from "./words/tenure-sentence.ts";
