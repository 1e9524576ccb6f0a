import { type ReactElement, useState } from "react";
import { useTitle } from "../shared/use-title.ts";
import { DropFiles } from "./drop-files.tsx";
import { Feeds } from "./feeds.tsx";
import type { HandedIn, HandIn } from "./handed-in.ts";
import { OnTheWay } from "./on-the-way.tsx";
import { PasteForm } from "./paste-form.tsx";
import { UrlForm } from "./url-form.tsx";
import "./add.css";

/** Ways to take articles in, and how far each is. */
export function AddView(): ReactElement {
  useTitle("Add articles");
  const [all, setAll] = useState<readonly HandedIn[]>([]);
  const handIn: HandIn = async (name, work) => {
    const id = crypto.randomUUID();
    const put = (one: HandedIn): void => setAll((now) => [one, ...now.filter((other) => other.id !== id)]);
    put({ id, name, receipt: null, failure: null });
    try {
      put({ id, name, receipt: await work(), failure: null });
      return true;
    } catch (failure) {
      put({ id, name, receipt: null, failure });
      return false;
    }
  };
  return (
    <>
      <h1>Add articles</h1>
      <p className="standfirst">
        The text, a file, an address or a feed. The same article twice changes nothing; a date tells what
        “last February” means.
      </p>
      <div className="columns add-columns">
        <div>
          <PasteForm handIn={handIn} />
          <DropFiles handIn={handIn} />
          <UrlForm handIn={handIn} />
          <Feeds />
        </div>
        <OnTheWay handedIn={all} />
      </div>
    </>
  );
}
