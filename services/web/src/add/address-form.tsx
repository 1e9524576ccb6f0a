import { type FormEvent, type ReactElement, useState } from "react";

interface AddressFormProps {
  /** What kind of address is wanted. */
  readonly label: string;
  readonly action: string;
  readonly onAddress: (url: string) => void;
}

/** One address on the web, and what is to be done with it. */
export function AddressForm({ label, action, onAddress }: AddressFormProps): ReactElement {
  const [url, setUrl] = useState("");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onAddress(url);
    setUrl("");
  };
  return (
    <form className="joined" onSubmit={submit}>
      <label className="field">
        <span>{label}</span>
        <input
          type="url"
          required
          value={url}
          placeholder="https://"
          onChange={(event) => setUrl(event.target.value)}
        />
      </label>
      <button type="submit" className="button primary">
        {action}
      </button>
    </form>
  );
}
