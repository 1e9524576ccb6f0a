import type { ReactElement } from "react";
import { AddressForm } from "./address-form.tsx";
import { type HandIn, handInUrl } from "./handed-in.ts";

/** A page on the web, fetched by the server. */
export function UrlForm({ handIn }: { readonly handIn: HandIn }): ReactElement {
  return (
    <section className="section">
      <h2>Fetch a page</h2>
      <AddressForm
        label="Its address"
        action="Fetch it"
        onAddress={(url) => void handIn(url, () => handInUrl(url))}
      />
    </section>
  );
}
