// How many files a page fetches. A bundler makes one of every set of elements that share something: small ones, fifty for a page. These are put together
// where a request saved is worth what others then fetch in vain.

/** What a request is worth, in bytes of JavaScript before compression. */
const REQUEST = 40_000;
/** What most pages show weighs more than a part of something. */
const WEIGHT = { pairing: 5, viewer: 5, sessions: 5, contacts: 5 };

const weight = (element) => WEIGHT[element] ?? 1;

/** What is gained by making one file of two. */
function gain(one, other) {
  let saved = 0;
  let wasted = 0;
  for (const element of one.users)
    if (other.users.has(element)) saved += weight(element) * REQUEST;
    else wasted += weight(element) * other.size;
  for (const element of other.users) if (!one.users.has(element)) wasted += weight(element) * one.size;
  return saved - wasted;
}

/**
 * Which modules share a file.
 * @param chunks what rollup made by itself
 * @param elements the chunks that are asked for, by element: they stay as they are
 * @param everywhere names of entries and elements that every page asks for
 * @returns name of a file by id of a module
 */
export function sharedChunks(chunks, elements, everywhere) {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const reached = (file) => {
    const files = new Set([file]);
    for (const one of files)
      for (const next of byFile.get(one).imports) if (byFile.has(next)) files.add(next);
    return files;
  };
  const users = new Map(chunks.map(({ fileName }) => [fileName, new Set()]));
  for (const [element, { fileName }] of elements)
    for (const file of reached(fileName)) users.get(file).add(element);
  const always = new Set(everywhere.flatMap(({ fileName }) => [...reached(fileName)]));
  const all = new Set(elements.keys());

  /** Files to be, by the name of the first chunk in them. */
  const files = new Map();
  const home = new Map();
  for (const { fileName, isEntry, isDynamicEntry, code } of chunks) {
    const used = always.has(fileName) ? all : users.get(fileName);
    if (isEntry || isDynamicEntry || used.size < 2) continue;
    files.set(fileName, { chunks: [fileName], users: new Set(used), size: code.length });
    home.set(fileName, fileName);
  }
  const homeOf = (file) => home.get(file) ?? file;
  const importsOf = (name) =>
    (files.get(name)?.chunks ?? [name]).flatMap((file) => (byFile.get(file)?.imports ?? []).map(homeOf));
  /** Whether one leads to the other through a third: put together they would import each other in a circle. */
  const leadsRound = (from, to) => {
    const seen = new Set();
    const ahead = importsOf(from).filter((next) => next !== from && next !== to);
    for (let next = ahead.pop(); next; next = ahead.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      for (const after of importsOf(next)) {
        if (after === to) return true;
        if (after !== next) ahead.push(after);
      }
    }
    return false;
  };

  for (let best = bestPair(files, leadsRound); best; best = bestPair(files, leadsRound)) {
    const [into, from] = best.map((name) => files.get(name));
    into.chunks.push(...from.chunks);
    into.size += from.size;
    for (const element of from.users) into.users.add(element);
    for (const chunk of from.chunks) home.set(chunk, best[0]);
    files.delete(best[1]);
  }

  const names = new Map();
  [...files.values()].forEach(({ chunks: together }, at) => {
    for (const file of together)
      for (const id of Object.keys(byFile.get(file).modules)) names.set(id, `shared-${at + 1}`);
  });
  return names;
}

function bestPair(files, leadsRound) {
  const names = [...files.keys()];
  const pairs = names.flatMap((one, at) =>
    names.slice(at + 1).map((other) => ({ one, other, gain: gain(files.get(one), files.get(other)) })),
  );
  const found = pairs
    .filter((pair) => pair.gain > 0)
    .sort((a, b) => b.gain - a.gain)
    .find(({ one, other }) => !leadsRound(one, other) && !leadsRound(other, one));
  return found && [found.one, found.other];
}
