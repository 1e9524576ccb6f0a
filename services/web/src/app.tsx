import { type ReactElement, Suspense, useEffect } from "react";
import { Route, Switch, useLocation } from "wouter";
import { Foot } from "./layout/foot.tsx";
import { Masthead } from "./layout/masthead.tsx";
import { Empty, Loading } from "./shared/state.tsx";
import { VIEWS } from "./views.ts";

/** The frame of every view. */
export function App(): ReactElement {
  useTopOfView();
  return (
    <div className="sheet">
      <a className="skip" href="#content">
        To the content
      </a>
      <Masthead />
      <main id="content" tabIndex={-1}>
        <Suspense fallback={<Loading what="the page" />}>
          <Switch>
            {VIEWS.map(({ path, view: View }) => (
              <Route key={path} path={path}>
                <View />
              </Route>
            ))}
            <Route>
              <h1>No such page</h1>
              <Empty>
                The address leads nowhere. The search box finds names, offices, courts and sentences.
              </Empty>
            </Route>
          </Switch>
        </Suspense>
      </main>
      <Foot />
    </div>
  );
}

/** A new view begins at its top, as a new page would. */
function useTopOfView(): void {
  const [location] = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of address is a new view
  useEffect(() => {
    // Newer browsers answer with a promise, which must not be taken for a clean-up.
    void window.scrollTo(0, 0);
  }, [location]);
}
