// How JavaScript for a browser is made from what `tsc -b` wrote: resolved, minified, templates squeezed.
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

const TAGS = new Set(['html', 'svg', 'css']);

/** White space in CSS says nothing; strings of ours hold none that counts. */
const squeezeCss = (text) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/([,>]) /g, '$1')
    .replace(/(^|[{;])([\w-]+): /g, '$1$2:')
    .replace(/;}/g, '}');

/** In HTML a run of white space is a space; between a tag's attributes too. */
const squeezeHtml = (text) => text.replace(/\s+/g, ' ').replace(/> <(?=\/|path|circle|rect)/g, '><');

function* templates(node) {
  if (!node || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const one of node) yield* templates(one);
    return;
  }
  if (node.type === 'TaggedTemplateExpression' && TAGS.has(node.tag.name)) yield node;
  for (const key in node) if (key !== 'type') yield* templates(node[key]);
}

/** Squeezes the templates of our own packages; those of libraries come squeezed. */
export function squeezeTemplates() {
  return {
    name: 'squeeze-templates',
    transform(code, id) {
      if (!/\/packages\/[^/]+\/dist\//.test(id) || !/\b(html|svg|css)\s*`/.test(code)) return null;
      const edits = [];
      for (const { tag, quasi } of templates(this.parse(code))) {
        const squeeze = tag.name === 'css' ? squeezeCss : squeezeHtml;
        for (const { start, end } of quasi.quasis)
          edits.push({ start, end, text: squeeze(code.slice(start, end)) });
      }
      edits.sort((a, b) => b.start - a.start);
      let out = code;
      for (const { start, end, text } of edits) out = out.slice(0, start) + text + out.slice(end);
      return { code: out, map: null };
    },
  };
}

/** The `source` export condition is for development: bundles are made of dist. */
export const resolveForBrowsers = () =>
  resolve({ browser: true, exportConditions: ['module', 'browser', 'production', 'default'] });

export const minify = () =>
  terser({ module: true, ecma: 2022, compress: { passes: 3 }, format: { comments: false } });

export const browserPlugins = () => [resolveForBrowsers(), squeezeTemplates(), minify()];
