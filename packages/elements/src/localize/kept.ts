/** Keeps what is made of each text: what `Intl` makes is dear, and every element asks for the same few whenever it renders. */
export function kept<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    if (!made.has(text)) made.set(text, make(text));
    return made.get(text)!;
  };
}
