/** The parts of the page that the bar under its name leads to. */
export const SECTIONS = [
  { href: "/", words: "Front page" },
  { href: "/offices", words: "Offices" },
  { href: "/articles", words: "Articles" },
  { href: "/contradictions", words: "Contradictions" },
  { href: "/changes", words: "What changed" },
  { href: "/graph", words: "Graph" },
  { href: "/dashboard", words: "Figures" },
  { href: "/console", words: "Cypher" },
  { href: "/review", words: "Review" },
  { href: "/add", words: "Add articles" },
] as const;
