/**
 * The policy of every page: nothing but what this server itself sends. No inline script or style, no frames, no
 * foreign address; scripts build HTML only through Lit's own Trusted Types policy.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // What a message shows is fetched with the credential of whoever looks, and shown from memory.
  "img-src 'self' data: blob:",
  'media-src blob:',
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** The page of a one-time link shows the picture of whoever sent it, from wherever that lies, and nothing else of anybody's. */
const linkPolicy = contentSecurityPolicy.replace("img-src 'self' data:", "img-src 'self' data: https:");

export const pageHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

export const linkHeaders: Readonly<Record<string, string>> = {
  ...pageHeaders,
  'Content-Security-Policy': linkPolicy,
};
