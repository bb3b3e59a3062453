import { DocsContext } from '@storybook/addon-docs/blocks';
import { useContext, useState } from 'react';
import { argTypesOf } from './arg-types.js';
import { Controls } from './controls.js';
import { copyThis } from './copy-this.js';
import type { ElementDoc } from './element.js';
import { useGlobals } from './globals.js';
import { Head } from './head.js';
import { InlineCode } from './inline-code.js';
import { elementOf } from './manifest.js';
import { Snippet } from './snippet.js';
import { StoryFrame } from './story-frame.js';
import { Tables } from './tables.js';

interface ShownStory {
  id: string;
  name: string;
  component?: unknown;
  parameters: { docs?: { story?: { height?: string }; description?: { story?: string } } };
  initialArgs: Record<string, unknown>;
}

/** The page of an element: what it is, at work, code to copy, all that it has, and its other states. */
export function ElementPage() {
  const context = useContext(DocsContext);
  const [story, ...others] = context.componentStories() as unknown as ShownStory[];
  const globals = useGlobals();
  const [args, setArgs] = useState<Record<string, unknown>>({});
  if (!story) return null;
  const element = elementOf(String(story.component));
  return (
    <>
      <Head element={element} title={titleOf(context, story)} />
      <StoryFrame story={story} globals={globals} height={story.parameters.docs?.story?.height} args={args} />
      <p className="beneath">
        <a href={`./?path=/story/${story.id}`} target="_top">
          Open it by itself
        </a>
      </p>
      <Code element={element} />
      <Controls
        argTypes={argTypesOf(element)}
        args={{ ...story.initialArgs, ...args }}
        set={(name, value) => setArgs((before) => ({ ...before, [name]: value }))}
      />
      <Tables element={element} />
      <States stories={others} />
    </>
  );
}

const titleOf = (context: unknown, { id }: ShownStory): string => {
  const { storyIdToCSFFile } = context as { storyIdToCSFFile?: Map<string, { meta: { title: string } }> };
  return storyIdToCSFFile?.get(id)?.meta.title.split('/').at(-1) ?? id;
};

function Code({ element }: { element: ElementDoc }) {
  const { html, react } = copyThis(element);
  return (
    <section aria-labelledby="copy-this" data-section="copy-this">
      <h2 id="copy-this">Copy this</h2>
      <Snippet
        samples={[
          { label: 'HTML', code: html },
          { label: 'React', code: react },
        ]}
      />
    </section>
  );
}

function States({ stories }: { stories: readonly ShownStory[] }) {
  if (stories.length === 0) return null;
  return (
    <section aria-labelledby="states">
      <h2 id="states">Its states</h2>
      <p className="note">Each is a test as well: it fails when the state is not reached.</p>
      <ul className="states">
        {stories.map(({ id, name, parameters }) => (
          <li key={id}>
            <a href={`./?path=/story/${id}`} target="_top">
              {name}
            </a>
            {parameters.docs?.description?.story && (
              <span>
                <InlineCode text={parameters.docs.description.story} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
