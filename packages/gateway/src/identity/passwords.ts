/** How passwords are kept. */
export interface Passwords {
  /** What is stored of a password; never the same twice. */
  hash(password: string): Promise<string>;
  /** Whether that was made of this password. */
  verify(tried: { hash: string; password: string }): Promise<boolean>;
}
