import type { Language } from './language.js';
import { escapeHtml, plainLine } from './plain.js';

/** What a mail says. Texts from outside are cleaned by whoever puts them in (`plainLine`); here everything is escaped. */
export interface Letter {
  language: Language;
  subject: string;
  /** In their order. */
  paragraphs: readonly string[];
  /** The one thing to do; the address is our own. */
  action?: { label: string; url: string };
  /** Why it came, and what to do when it should not have. */
  small: string;
}

/** A mail without whom it is for. */
export interface Written {
  subject: string;
  text: string;
  html: string;
}

/** The same letter as plain text and as simple HTML. */
export function write({ language, subject, paragraphs, action, small }: Letter): Written {
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const text = [...paragraphs, ...(action ? [`${action.label}:\n${action.url}`] : []), small].join('\n\n');
  const body = [
    ...paragraphs.map((one) => `<p style="margin:0 0 16px">${escapeHtml(one)}</p>`),
    ...(action ? [button(action)] : []),
    `<p style="margin:24px 0 0;font-size:13px;color:#5b6470">${escapeHtml(small)}</p>`,
  ];
  const html = `<!doctype html>
<html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:24px;background:#f6f7f9;color:#14181f;font:16px/24px system-ui,sans-serif">
<div style="max-width:560px;margin:0 auto;padding:24px;background:#ffffff;border:1px solid #dfe3e8;border-radius:8px;overflow-wrap:anywhere">
${body.join('\n')}
</div></body></html>
`;
  return { subject: plainLine(subject, 200), text: `${text}\n`, html };
}

function button({ label, url }: { label: string; url: string }): string {
  const address = escapeHtml(url);
  return `<p style="margin:0 0 16px"><a href="${address}" style="display:inline-block;padding:10px 16px;background:#0b6b4f;color:#ffffff;border-radius:6px;text-decoration:none">${escapeHtml(label)}</a></p>
<p style="margin:0 0 16px;font-size:13px" dir="ltr">${address}</p>`;
}
