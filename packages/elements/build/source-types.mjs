// What the manifest's analyzer does not see: the events of the library by name, with what each carries, and what short names of types stand for.
import { ts } from '@custom-elements-manifest/analyzer';

const ONE_LINE = /\s+/g;
/** @returns every node of this kind in a source, in its order */
export function nodesOf(source, matches) {
  const found = [];
  const visit = (node) => {
    if (matches(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What stands in the comment before a node, as one line. */
function commentOf(node) {
  const comments = ts
    .getJSDocCommentsAndTags(node)
    .map(({ comment }) => (typeof comment === 'string' ? comment : ''));
  return comments.join(' ').replace(ONE_LINE, ' ').trim();
}

/**
 * Names of types that stand for a few words: `UserAct` → `'ban' | 'unban'`. A page reads the words; the name tells nothing.
 * @param sources parsed files
 */
export function wordTypes(sources) {
  const words = new Map();
  const isWords = (type) =>
    (ts.isUnionTypeNode(type) ? type.types : [type]).every(
      (one) => ts.isLiteralTypeNode(one) && ts.isStringLiteral(one.literal),
    );
  for (const source of sources)
    for (const alias of nodesOf(source, ts.isTypeAliasDeclaration))
      if (isWords(alias.type))
        words.set(alias.name.text, alias.type.getText(source).replace(ONE_LINE, ' ').replace(/^\| /, ''));
  return words;
}

/** Spells such names out. */
export const spellOut = (type, words) => type.replace(/\b[A-Z]\w+\b/g, (name) => words.get(name) ?? name);

/**
 * Every event of the library by name, from `WagateEventMap` and what files of elements add to it.
 * @param sources parsed files
 * @param words as `wordTypes` tells them
 * @returns `{ detail, description, cancelable }`; detail is a type, `null` where the event carries nothing
 */
export function eventsOf(sources, words = new Map()) {
  const events = new Map();
  for (const source of sources) {
    const maps = nodesOf(
      source,
      (node) => ts.isInterfaceDeclaration(node) && node.name.text === 'WagateEventMap',
    );
    for (const member of maps.flatMap(({ members }) => [...members])) {
      const [type] = member.type.typeArguments ?? [];
      const text = (type?.getText(source) ?? 'null').replace(ONE_LINE, ' ').replace(/; }/g, ' }');
      const described = commentOf(member);
      events.set(member.name.text, {
        detail: text === 'undefined' ? 'null' : spellOut(text, words),
        description: described,
        cancelable: described.startsWith('Cancelable'),
      });
    }
  }
  return events;
}
