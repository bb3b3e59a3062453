// The comment above a generated method: what it does, each parameter, the answer, the errors, the permission and an example, all from the document. A
// bundler drops it; an editor and the reference pages show it.
import { resolve } from './document.mjs';

/** One line of Markdown: a paragraph of the document is wrapped where it was written, and a row of a table is a pair of words. */
const oneLine = (text = '') =>
  text
    .trim()
    .replace(/\n\|[^\n]*\|\n\|[-| ]+\|(?=\n)/g, '')
    .replace(/\n\| *([^|\n]*?) *\| *([^|\n]*?) *\|/g, ' $1: $2;')
    .replace(/;$/, '.')
    .replace(/\s*\n\s*/g, ' ');

/** What an answer says of every answer, and so of none. */
const GENERIC = new Set(['The result.', 'Done.']);

/** A value as it would be typed into a program. */
function literal(value, indent = '') {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n')}'`;
  if (value === null || typeof value !== 'object') return String(value);
  const list = Array.isArray(value);
  const key = (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`);
  const parts = (deeper) =>
    list
      ? value.map((item) => literal(item, deeper))
      : Object.entries(value).map(([name, item]) => `${key(name)}: ${literal(item, deeper)}`);
  const flat = parts(indent);
  if (!flat.length) return list ? '[]' : '{}';
  const line = list ? `[${flat.join(', ')}]` : `{ ${flat.join(', ')} }`;
  if (line.length + indent.length <= 80 && !line.includes('\n')) return line;
  const deeper = `${indent}  `;
  return `${list ? '[' : '{'}\n${parts(deeper)
    .map((part) => `${deeper}${part},\n`)
    .join('')}${indent}${list ? ']' : '}'}`;
}

/** The properties of a schema, those of the schemas that it is made of included. */
function propertiesOf(document, schema) {
  const found = resolve(document, schema) ?? {};
  const parts = [...(found.allOf ?? []), ...(found.oneOf ?? []), ...(found.anyOf ?? [])];
  return {
    properties: Object.assign(
      {},
      ...parts.map((part) => propertiesOf(document, part).properties),
      found.properties,
    ),
    required: [...parts.flatMap((part) => propertiesOf(document, part).required), ...(found.required ?? [])],
  };
}

/** Names, and which of them must be there. The types say what each of them is, with the words of the document. */
const names = (list) =>
  list.map(({ name, required }) => `\`${name}\`${required ? ' (required)' : ''}`).join(', ');

/** What an example of the document holds, whichever way it is written. */
function exampleOf(document, content) {
  if (content?.example !== undefined) return content.example;
  const [first] = Object.values(content?.examples ?? {});
  return first && resolve(document, first).value;
}

/** What a schema says of itself, or else the names of its fields. */
function aboutSchema(document, schema) {
  const told = oneLine(resolve(document, schema).description);
  if (told) return told;
  const { properties, required } = propertiesOf(document, schema);
  return names(Object.keys(properties).map((name) => ({ name, required: required.includes(name) })));
}

/** An example of what has to be given, and of the first thing that may be. */
function queryExample(query) {
  const given = query.filter(({ required }) => required);
  const told = query.find(
    ({ name, required, example, schema }) =>
      !required && name !== 'limit' && (example ?? schema.example) !== undefined,
  );
  const asked = [...given, ...(told ? [told] : [])];
  return asked.length
    ? Object.fromEntries(
        asked.map(({ name, example, schema }) => [
          name,
          example ?? schema.example ?? schema.enum?.[0] ?? 'id_of_it',
        ]),
      )
    : undefined;
}

/** A form that is sent as one, and the lines that fill it. */
function formExample(document, schema) {
  const lines = Object.entries(propertiesOf(document, schema).properties).map(
    ([name, { contentMediaType }]) =>
      contentMediaType ? `form.set('${name}', new Blob([bytes]));` : `form.set('${name}', ${name});`,
  );
  return ['const form = new FormData();', ...lines];
}

function exampleCall({ document, call, parameters, query, body, item, answers }) {
  const path = parameters
    .filter(({ in: place }) => place === 'path')
    .map(({ example, schema }) => literal(example ?? schema.example));
  const [media, content] = Object.entries(body?.content ?? {})[0] ?? [];
  const before = media === 'multipart/form-data' ? formExample(document, content.schema) : [];
  const asked = queryExample(query);
  const input = before.length
    ? 'form'
    : content
      ? literal(exampleOf(document, content) ?? {})
      : asked && literal(asked);
  const made = `${call}(${[...path, ...(input ? [input] : [])].join(', ')})`;
  return [
    ...before,
    ...(item
      ? [`for await (const item of ${made}) console.log(item);`]
      : [answers ? `const answer = await ${made};` : `await ${made};`]),
  ];
}

/**
 * @param method.call how it is called: `gateway.sessions.get`
 * @param method.facts lines about who may call it and where
 * @param method.options what the last parameter may hold, in a few words
 * @param method.throws what it ends with, in one line
 */
export function commentOf(method) {
  const { document, operation, parameters, facts, options, throws, item } = method;
  const { summary, description = '', requestBody, responses } = operation;
  const body = resolve(document, requestBody);
  const query = parameters.filter(({ in: place }) => place === 'query');
  const [, success] = Object.entries(responses).find(([code]) => /^2/.test(code));
  const answer = resolve(document, success).content?.['application/json'];
  const schema = Object.values(body?.content ?? {})[0]?.schema;
  const given = [
    ...parameters
      .filter(({ in: place }) => place === 'path')
      .map(({ name, description: text }) => `@param ${name} ${oneLine(text)}`),
    ...(schema && method.takesBody ? [`@param body ${aboutSchema(document, schema)}`] : []),
    ...(!schema && query.length ? [`@param query ${names(query)}`] : []),
    `@param options ${options}${schema && query.length ? ` \`query\` takes ${names(query)}.` : ''}`,
  ];
  const about = oneLine(resolve(document, success).description);
  const told = GENERIC.has(about) && answer ? aboutSchema(document, answer.schema) || about : about;
  const returned = item
    ? 'A list: await it for its first page, or iterate over every item of every page.'
    : answer
      ? told
      : 'Nothing: it is done.';
  const lines = [
    summary,
    '',
    ...description.trim().split('\n').filter(Boolean),
    '',
    ...facts,
    '',
    ...given,
    `@returns ${returned}`,
    `@throws ${throws}`,
    '@example',
    '```ts',
    ...exampleCall({ ...method, query, body: method.takesBody ? body : undefined, answers: !!answer })
      .join('\n')
      .split('\n'),
    '```',
  ];
  return `  /**\n${lines.map((line) => `   * ${line.replaceAll('*/', '*\\/')}`.trimEnd()).join('\n')}\n   */`;
}
