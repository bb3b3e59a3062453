const GONE = '[redacted]';

/** What a secret or somebody's address looks like, wherever it comes from; the first group that is there stays. */
const PATTERNS: readonly RegExp[] = [
  // Credentials in an address.
  /(\b[a-z][a-z\d+.-]*:\/\/)[^\s/@]+@/gi,
  // What follows the name of a secret: of a header, a parameter or a field.
  /(\b(?:authorization|cookie|set-cookie)["']?\s*[:=]\s*)[^\n]+/gi,
  /(\b(?:bearer|basic)\s+)[\w.~+/=-]{8,}/gi,
  /(\b[\w-]*(?:password|passwd|secret|token|api[_-]?key|setup|ticket|otp|totp)["']?\s*[:=]\s*["']?)[^\s"'&,;)}\]]{4,}/gi,
  // An API key, a webhook's secret, a JWT, a key of WhatsApp Web.
  /()\b(?:wa|wap|whsec|eml|emt)_[\w-]{20,}/g,
  /()\beyJ[\w-]+\.[\w-]+\.[\w-]+/g,
  /()\b\d@[\w+/=,-]{20,}/g,
  // A pairing code, as it is shown and typed.
  /()\b[A-HJ-NP-Z1-9]{4}-[A-HJ-NP-Z1-9]{4}\b/g,
  // Whatever is as long and as mixed as a key. Identifiers of ours are shorter.
  /()(?<![\w/+-])(?=[\w+/-]*\d)(?=[\w+/-]*[a-z])(?=[\w+/-]*[A-Z])[\w+][\w+/-]{31,}={0,2}/g,
  /()\b[\da-f]{40,}\b/gi,
  // People: an e-mail address, a phone number by itself or in a JID. Two digits tell lines of the log apart.
  /()\b[\w.+-]+@(?!s\.whatsapp|g\.us|lid|hosted|newsletter|broadcast|c\.us)[\w-]+(?:\.[\w-]+)+/gi,
  /(?<![\w.-])\+?\d{5,18}(?=\d\d(?::\d+)?(?:@|%40))()/gi,
  /(?<![\w.:-])\+\d[\d ()-]{6,}(?=\d\d\b)()/g,
];

/** A text without what looks like a secret, a phone number or an e-mail address. What is written must not hold any: this is the net below. */
export const redact = (text: string): string =>
  PATTERNS.reduce(
    (rest, pattern) => rest.replace(pattern, (_, kept: string) => `${kept ?? ''}${GONE}`),
    text,
  );
