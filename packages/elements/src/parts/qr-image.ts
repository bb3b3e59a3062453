import { generate } from 'lean-qr/nano';
import { html, svg, type TemplateResult } from 'lit';

/** Free modules around the code, without which phones do not find it. */
const QUIET = 4;

let last: { text: string; path: string; size: number } | undefined;

/** The modules of a QR code as one path, a run of dark ones at a time. */
export function qrPath(text: string): { path: string; size: number } {
  if (last?.text === text) return last;
  const bitmap = generate(text);
  const { size } = bitmap;
  let path = '';
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (!bitmap.get(x, y)) continue;
      const start = x;
      while (x < size && bitmap.get(x, y)) x += 1;
      path += `M${start} ${y}h${x - start}v1H${start}z`;
    }
  }
  last = { text, path, size };
  return last;
}

/** A QR code on its white plate, in every theme. Only its drawing is in the document, never its text. */
export function qrImage(text: string, label: string): TemplateResult {
  const { path, size } = qrPath(text);
  const whole = size + 2 * QUIET;
  return html`<svg class="qr" role="img" aria-label=${label} viewBox="${-QUIET} ${-QUIET} ${whole} ${whole}" shape-rendering="crispEdges">
    ${svg`<rect class="plate" x=${-QUIET} y=${-QUIET} width=${whole} height=${whole}></rect><path class="modules" d=${path}></path>`}
  </svg>`;
}
