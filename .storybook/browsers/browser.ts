/** What the check asks of a browser: the same of each, whatever it is driven by. */
export interface Browser {
  name: string;
  version: string;
  open(url: string): Promise<void>;
  /** Calls a function of `in-page.js` and brings back what it resolves to, as JSON. */
  call<T>(name: string, ...args: unknown[]): Promise<T>;
  input: Input;
  /** A PNG of what the window shows. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

/** Input as a person gives it: the browser trusts it, as it trusts no event that a script makes. */
export interface Input {
  click(x: number, y: number): Promise<void>;
  /** A key by the name that W3C gives it (`Escape`), or a character. */
  press(key: string): Promise<void>;
  /** What was copied, where the focus is. */
  paste(): Promise<void>;
  wheel(x: number, y: number, deltaY: number): Promise<void>;
}

export const WINDOW = { width: 1200, height: 900 };

/** What `call` runs in the page: its answer is text, which every protocol carries alike. */
export const expression = (name: string, args: unknown[]) =>
  `inPage.${name}(...${JSON.stringify(args)}).then((answer) => JSON.stringify(answer ?? null))`;
