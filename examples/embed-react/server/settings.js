// @ts-check
import { existsSync } from 'node:fs';

// What is set in the shell stands before what is in the file.
if (existsSync('.env')) process.loadEnvFile('.env');

/** @param {string} name */
function needed(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: copy .env.example to .env, and fill it in.`);
  return value;
}

export const secret = needed('APP_SECRET');

export const wagate = {
  url: needed('WAGATE_URL'),
  /** The gateway's address for browsers, where it is another than for this server. */
  publicUrl: process.env.WAGATE_PUBLIC_URL ?? needed('WAGATE_URL'),
  key: needed('WAGATE_KEY'),
  session: needed('WAGATE_SESSION'),
  secret: needed('WAGATE_EMBED_SECRET'),
};

export const port = Number(process.env.PORT ?? 3000);
