/** What `custom-elements.json` tells of something that an element has. */
export interface Told {
  name: string;
  description?: string;
  type?: { text: string };
  default?: string;
  inheritedFrom?: { name: string };
}

export interface Member extends Told {
  kind: 'field' | 'method';
  attribute?: string;
  readonly?: boolean;
  parameters?: { name: string; type?: { text: string } }[];
  return?: { type: { text: string } };
}

/** An attribute, and the property that it sets where there is one. */
export interface Attribute extends Told {
  fieldName?: string;
}

/** What `custom-elements.json` tells of an element. */
export interface ElementDoc {
  tagName: string;
  name: string;
  description?: string;
  superclass?: { name: string };
  members?: Member[];
  attributes?: Attribute[];
  events?: Told[];
  slots?: Told[];
  cssParts?: Told[];
  cssProperties?: Told[];
}

/** An event of the library. */
export interface EventDoc {
  /** Type of its detail; `null` where it carries nothing. */
  detail: string;
  description: string;
  cancelable: boolean;
}

const FENCE = /^```(\w+)\n([\s\S]*?)^```\n?/gm;

/** What is said of an element, paragraph by paragraph, without its code. */
export const paragraphsOf = ({ description = '' }: ElementDoc): string[] =>
  description
    .replace(FENCE, '')
    .split(/\n\s*\n/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

/** The code of its docblock in a language, to be copied. */
export const fenceOf = ({ description = '' }: ElementDoc, language: string): string | undefined =>
  [...description.matchAll(FENCE)].find(([, name]) => name === language)?.[2]?.trimEnd();

/** One element alone renders it: it is told of there, and has no page. */
export const isPart = ({ description }: ElementDoc): boolean =>
  description?.includes('A part of `<wagate-') ?? false;

/** Own things first, what every element has after them. */
export const ownFirst = <T extends Told>(all: readonly T[] = []): T[] => [
  ...all.filter(({ inheritedFrom }) => inheritedFrom?.name !== 'WagateElement'),
  ...all.filter(({ inheritedFrom }) => inheritedFrom?.name === 'WagateElement'),
];
