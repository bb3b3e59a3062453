// Which stories show what changed: those named for an element, and those that tell its states further (`pairing-states` of `pairing`).
const FILE = /^packages\/elements\/src\/([^/]+)\/(?:.*\/)?([^/.]+)\.[^/]+$/;

/**
 * The stories that changed files reach: their own, and those of every element in the folder of a changed file, since elements of a folder are
 * made of each other. What all elements share (`base/`, `theme/`, `localize/`…) is in no folder of theirs and reaches none.
 * @param changed paths from the root
 * @param stories names of the files in `stories/`
 * @param elements as `elementsOf` of element-lists.mjs tells them
 * @returns paths from the root, in the order of `stories`
 */
export function storiesOf(changed, stories, elements) {
  const names = new Set();
  for (const path of changed) {
    const [, folder, file] = FILE.exec(path) ?? [];
    if (!folder || /^(define|generated)$/.test(folder) || /\.test\.ts$/.test(path)) continue;
    names.add(folder).add(file);
    for (const { name, path: home } of elements) if (home.startsWith(`${folder}/`)) names.add(name);
  }
  const own = new Set(elements.map(({ name }) => name));
  const shown = (story) => {
    const of = story.replace('.stories.ts', '');
    return names.has(of) || (!own.has(of) && [...names].some((name) => of.startsWith(`${name}-`)));
  };
  return stories
    .filter((story) => story.endsWith('.stories.ts'))
    .map((story) => ({ story, path: `stories/${story}` }))
    .filter(({ story, path }) => changed.includes(path) || shown(story))
    .map(({ path }) => path);
}
