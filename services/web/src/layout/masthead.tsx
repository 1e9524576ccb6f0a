import { type ReactElement, type RefObject, useEffect, useRef } from "react";
import { Link, useLocation } from "wouter";
import { SearchBox } from "../search/search-box.tsx";
import { SECTIONS } from "./sections.ts";

/** The name of the page, the box to search in, and its parts. */
export function Masthead(): ReactElement {
  const [location] = useLocation();
  const sections = useRef<HTMLElement>(null);
  useCurrentInView(sections, location);
  return (
    <header>
      <div className="masthead">
        <Link href="/" className="title" aria-label="Cursus, front page">
          Cursus
        </Link>
        {location === "/" ? <span /> : <SearchBox />}
      </div>
      <nav ref={sections} className="sections" aria-label="Sections">
        {SECTIONS.map(({ href, words }) => (
          <Link key={href} href={href} aria-current={location === href ? "page" : undefined}>
            {words}
          </Link>
        ))}
      </nav>
    </header>
  );
}

/** On a small screen the bar is wider than the window: it is moved to where the reader is. */
function useCurrentInView(sections: RefObject<HTMLElement | null>, location: string): void {
  useEffect(() => {
    const bar = sections.current;
    const current = bar?.querySelector<HTMLElement>(`a[href="${CSS.escape(location)}"]`);
    if (bar === null || current === null || current === undefined) return;
    bar.scrollLeft = current.offsetLeft - (bar.clientWidth - current.offsetWidth) / 2;
  }, [sections, location]);
}
