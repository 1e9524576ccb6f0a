import { autocompletion } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { HighlightStyle, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { cypher } from "@codemirror/legacy-modes/mode/cypher";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { type RefObject, useEffect, useRef } from "react";
import { completeCypher } from "./completion.ts";

export interface Editor {
  readonly text: () => string;
  readonly write: (text: string) => void;
}

const THEME = EditorView.theme({
  "&": { minHeight: "9rem", fontSize: "0.9375rem", color: "var(--ink)" },
  "&.cm-focused": { outline: "2px solid var(--focus)", outlineOffset: "1px" },
  ".cm-content": { fontFamily: "var(--mono)", caretColor: "var(--ink)", padding: "0.75rem" },
  ".cm-tooltip": { background: "var(--sheet)", color: "var(--ink)", border: "1px solid var(--ink)" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { background: "var(--ink)", color: "var(--paper)" },
});
const COLOURS = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--accent)" },
  { tag: [tags.string, tags.number], color: "var(--good)" },
  { tag: tags.comment, color: "var(--soft)" },
]);

/** An editor for Cypher in a box: highlighting, completion of our labels, Ctrl-Enter runs. Tab leaves it. */
export function useEditor(box: RefObject<HTMLDivElement | null>, first: string, onRun: () => void): Editor {
  const view = useRef<EditorView | null>(null);
  const run = useRef(onRun);
  run.current = onRun;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor keeps its own text after the first
  useEffect(() => {
    if (box.current === null) return;
    // In a shadow root the editor's styles are adopted sheets; a style element the page's policy would refuse.
    const root = box.current.shadowRoot ?? box.current.attachShadow({ mode: "open" });
    const editor = new EditorView({
      parent: root,
      root,
      state: EditorState.create({
        doc: first,
        extensions: [
          history(),
          keymap.of([{ key: "Mod-Enter", run: () => runs(run.current) }, ...defaultKeymap, ...historyKeymap]),
          StreamLanguage.define(cypher),
          syntaxHighlighting(COLOURS),
          autocompletion({ override: [completeCypher] }),
          THEME,
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ "aria-label": "Cypher" }),
        ],
      }),
    });
    view.current = editor;
    return () => editor.destroy();
  }, [box]);
  return {
    text: () => view.current?.state.doc.toString() ?? first,
    write: (text) =>
      view.current?.dispatch({ changes: { from: 0, to: view.current.state.doc.length, insert: text } }),
  };
}

/** The key is dealt with. */
function runs(run: () => void): true {
  run();
  return true;
}
