// What an element is made of, followed from its file: the modules that are its own, the tags in its templates, the events that it dispatches.
import { posix } from 'node:path';
import { ts } from '@custom-elements-manifest/analyzer';
import { nodesOf } from './source-types.mjs';

/** Of what an element imports, these lead to other elements or hold no code of it. */
const OTHERS = /^(define|generated|locales|localize)\/|\.(strings|styles)\.ts$/;

const importsOf = (source, path) =>
  nodesOf(source, ts.isImportDeclaration)
    .filter(({ importClause }) => !importClause?.isTypeOnly)
    .map(({ moduleSpecifier }) => moduleSpecifier.text)
    .filter((from) => from.startsWith('.'))
    .map((from) => posix.join(posix.dirname(path), from).replace(/\.js$/, '.ts'));

/** Texts of templates for Lit: what stands in comments is no tag of the element. */
const tagsIn = (source) =>
  nodesOf(
    source,
    (node) => ts.isTaggedTemplateExpression(node) && node.tag.getText(source) === 'html',
  ).flatMap(({ template }) =>
    [...template.getText(source).matchAll(/<(wagate-[\w-]+)/g)].map(([, tag]) => tag),
  );

/** Calls of `emit`, and events that are made: what stands first names the event. */
const names = (node, source) =>
  (ts.isCallExpression(node) && node.expression.name?.text === 'emit') ||
  (ts.isNewExpression(node) && /^(Custom)?Event$/.test(node.expression.getText(source)));

/** The events that a module dispatches. Where a variable names one, it is any that the module writes down. */
function eventsIn(source, isEvent) {
  const named = (node) =>
    nodesOf(node, ts.isStringLiteralLike)
      .map(({ text }) => text)
      .filter(isEvent);
  return nodesOf(source, (node) => names(node, source)).flatMap(({ arguments: [first] = [] }) => {
    if (!first) return [];
    const written = named(first);
    return written.length > 0 || !ts.isIdentifier(first) ? written : named(source);
  });
}

/**
 * @param sources parsed files by path from `src/`
 * @param elements as `allElements` tells them
 * @param events as `eventsOf` tells them
 * @returns by class name: `tags` that its templates name, `events` that it dispatches itself
 */
export function reachOf(sources, elements, events) {
  const isEvent = (name) => events.has(name) || name === 'input' || name === 'change';
  const others = new Set(elements.map(({ path }) => `${path}.ts`));
  const memo = new Map();
  const factsOf = (path) => {
    const source = sources.get(path);
    if (!memo.has(path))
      memo.set(path, {
        imports: importsOf(source, path),
        tags: tagsIn(source),
        events: eventsIn(source, isEvent),
      });
    return memo.get(path);
  };
  return new Map(
    elements.map(({ className, path }) => {
      const own = `${path}.ts`;
      const seen = new Set();
      const visit = (at) => {
        if (seen.has(at) || !sources.has(at) || OTHERS.test(at) || (at !== own && others.has(at))) return;
        seen.add(at);
        for (const next of factsOf(at).imports) visit(next);
      };
      visit(own);
      const all = (kind) => [...new Set([...seen].flatMap((at) => factsOf(at)[kind]))].sort();
      return [className, { tags: all('tags'), events: all('events') }];
    }),
  );
}
