// Renders every component to text in Node, as a server does, from what was built: none needs a page to be imported, and each says that it is for clients.
import { readdirSync, readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';

const folder = new URL('dist/generated/', import.meta.url);
const faults = [];
let count = 0;
for (const file of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
  const tag = `wagate-${file.replace('.js', '')}`;
  count++;
  const components = Object.values(await import(new URL(file, folder)));
  const markup = components.map((component) =>
    renderToString(createElement(component, { gateway: {}, lang: 'es' })),
  );
  if (markup.join() !== `<${tag} lang="es"></${tag}>`) faults.push(`${file} renders ${markup.join()}`);
}
for (const file of readdirSync(new URL('dist/', import.meta.url), { recursive: true }).map(String))
  if (/(^|[/])(generated[/].+|index|hooks|use-live|gateway-context|element-component)\.js$/.test(file)) {
    const text = readFileSync(new URL(`dist/${file}`, import.meta.url), 'utf8');
    if (!text.startsWith("'use client';\n")) faults.push(`${file} does not begin with 'use client'`);
  }
for (const fault of faults) console.error(fault);
console.log(`${count} components, ${faults.length} faults`);
process.exitCode = faults.length || !count ? 1 : 0;
