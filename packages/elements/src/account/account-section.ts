import { html, nothing, type TemplateResult } from 'lit';

/** A section of the account page: what it is about in a heading and a line, and beneath what can be done. Needs `accountSectionStyles`. */
export const accountSection = (
  { title, text, aside }: { title: string; text: unknown; aside?: unknown },
  body: unknown,
): TemplateResult => html`<section aria-labelledby="title" part="section">
  <div class="section-head">
    <div class="heading-row"><h3 id="title">${title}</h3>${aside ?? nothing}</div>
    <p>${text}</p>
  </div>
  ${body}
</section>`;
