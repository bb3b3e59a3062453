/** Read when it is used, and not when this is loaded: `next build` loads every module, and knows no secret. */
export function needed(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: copy .env.example to .env, and fill it in.`);
  return value;
}
