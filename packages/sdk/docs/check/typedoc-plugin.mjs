// What typedoc is told beyond its options: the shelves of the generated document are left out (each schema is reached by its own name), and a
// `@description` of the document is the text itself.
import { Converter } from 'typedoc';

const SHELVES = new Set(['components', 'operations', 'paths']);

export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const reflection of Object.values(project.reflections))
      if (SHELVES.has(reflection.name) && reflection.parent?.parent === project)
        project.removeReflection(reflection);
    for (const { comment } of Object.values(project.reflections)) {
      const at = comment?.blockTags.findIndex(({ tag }) => tag === '@description') ?? -1;
      // What stands before it is the format of a number, which its type tells well enough.
      if (at >= 0) comment.summary = comment.blockTags.splice(at, 1)[0].content;
    }
  });
}
