/** What is said of an element, as `custom-elements.json` has it. */
export interface Described {
  tagName: string;
  name: string;
  [kind: string]: unknown;
}

/** Reads the sources: the manifest, and every event of the library. */
export function describeElements(): {
  manifest: { modules: { path: string; declarations: Described[] }[] };
  events: Map<string, { detail: string; description: string; cancelable: boolean }>;
  reach: Map<string, { tags: string[]; events: string[] }>;
  observed: Map<string, string[]>;
};
