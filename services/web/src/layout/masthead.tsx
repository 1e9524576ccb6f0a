import type { ReactElement } from "react";
import { Link, useLocation } from "wouter";
import { SearchBox } from "../search/search-box.tsx";
import { SECTIONS } from "./sections.ts";

/** The name of the page, the box to search in, and its parts. */
export function Masthead(): ReactElement {
  const [location] = useLocation();
  return (
    <header>
      <div className="masthead">
        <Link href="/" className="title" aria-label="Cursus, front page">
          Cursus
        </Link>
        {location === "/" ? <span /> : <SearchBox />}
      </div>
      <nav className="sections" aria-label="Sections">
        {SECTIONS.map(({ href, words }) => (
          <Link key={href} href={href} aria-current={location === href ? "page" : undefined}>
            {words}
          </Link>
        ))}
      </nav>
    </header>
  );
}
