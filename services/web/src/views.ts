import { type ComponentType, lazy } from "react";
import { HomeView } from "./home/home-view.tsx";
import { OfficeView } from "./office/office-view.tsx";
import { SearchView } from "./search/search-view.tsx";

export interface View {
  readonly path: string;
  readonly view: ComponentType;
}

/** Every view by its address. What is seldom opened is loaded when it is. */
export const VIEWS: readonly View[] = [
  { path: "/", view: HomeView },
  { path: "/search", view: SearchView },
  { path: "/office/:id", view: OfficeView },
  later("/offices", async () => (await import("./office/offices-view.tsx")).OfficesView),
  later("/person/:id", async () => (await import("./person/person-view.tsx")).PersonView),
  later("/event/:id", async () => (await import("./event/event-view.tsx")).EventView),
  later("/case/:id", async () => (await import("./case/case-view.tsx")).CaseView),
  later("/court/:id", async () => (await import("./court/party-view.tsx")).CourtView),
  later("/place/:id", async () => (await import("./court/party-view.tsx")).PlaceView),
  later("/organization/:id", async () => (await import("./court/party-view.tsx")).OrganizationView),
  later("/article", async () => (await import("./article/article-view.tsx")).ArticleView),
  later("/articles", async () => (await import("./article/articles-view.tsx")).ArticlesView),
  later(
    "/contradictions",
    async () => (await import("./contradictions/contradictions-view.tsx")).ContradictionsView,
  ),
  later("/changes", async () => (await import("./changes/changes-view.tsx")).ChangesView),
  later("/review", async () => (await import("./review/review-view.tsx")).ReviewView),
  later("/graph", async () => (await import("./graph/graph-view.tsx")).GraphView),
  later("/console", async () => (await import("./console/console-view.tsx")).ConsoleView),
  later("/dashboard", async () => (await import("./dashboard/dashboard-view.tsx")).DashboardView),
  later("/add", async () => (await import("./add/add-view.tsx")).AddView),
];

function later(path: string, load: () => Promise<ComponentType>): View {
  return { path, view: lazy(async () => ({ default: await load() })) };
}
