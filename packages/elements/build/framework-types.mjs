// What a type checker is told of the elements: `dist/types/elements.d.ts`, from which those of React, Vue and Svelte beside it are made.

const union = (names) => (names.length > 0 ? names.map((name) => `'${name}'`).join(' | ') : 'never');

/** Events that every element of HTML has: frameworks know them. */
const isOwn = ({ name }) => name.startsWith('wagate-');

/**
 * What can be set on an element, and heard from it.
 * @returns `properties` by name; `attributes` that are named otherwise than their property, as `[attribute, property]`; `events` of this library
 */
export function surfaceOf({ members = [], attributes = [], events = [] }) {
  const properties = members
    .filter(({ kind, readonly }) => kind === 'field' && !readonly)
    .map(({ name }) => name)
    .sort();
  return {
    properties,
    attributes: attributes
      .filter(({ name, fieldName }) => fieldName && !properties.includes(name))
      .map(({ name, fieldName }) => [name, fieldName]),
    events: events
      .filter(isOwn)
      .map(({ name }) => name)
      .sort(),
  };
}

/** The text of `dist/types/elements.d.ts`. */
export function elementTypes(elements) {
  const classes = elements.map(({ name }) => name).sort();
  const entries = elements.map((element) => {
    const { properties, attributes, events } = surfaceOf(element);
    return `  '${element.tagName}': {
    element: ${element.name};
    properties: ${union(properties)};
    attributes: { ${attributes.map(([name, field]) => `'${name}': '${field}'`).join('; ')} };
    events: ${union(events)};
  };`;
  });
  return `// Made at build from custom-elements.json.
import type { ${classes.join(', ')}, WagateEventMap } from '../index.js';

/** Of each element, by tag: its class, what can be set on it, and what it tells. */
export interface WagateElements {
${entries.join('\n')}
}

type Facts<Tag extends keyof WagateElements> = WagateElements[Tag];
type Attributes<Tag extends keyof WagateElements> = Facts<Tag>['attributes'];
type At<T, Name> = Name extends keyof T ? T[Name] : never;

/** The properties of an element, and its attributes that have another name. */
export type WagateProperties<Tag extends keyof WagateElements> = Partial<
  Pick<Facts<Tag>['element'], Facts<Tag>['properties'] & keyof Facts<Tag>['element']>
> & { [Name in keyof Attributes<Tag>]?: At<Facts<Tag>['element'], Attributes<Tag>[Name]> };

/** Listeners of the events of an element, by the name of the event behind a prefix. */
export type WagateListeners<Tag extends keyof WagateElements, Prefix extends string = ''> = {
  [Name in Facts<Tag>['events'] as \`\${Prefix}\${Name}\`]?: (event: WagateEventMap[Name]) => void;
};
`;
}
