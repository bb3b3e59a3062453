import { type ElementDoc, fenceOf } from './element.js';

/** Code of an element, to be copied: for a page, and for a React app. */
export interface CopyThis {
  html: string;
  react: string;
}

const ALONE = '<script type="module" src="./wagate.min.js"></script>';
const EVERYWHERE = 'wagate-account-required';
const SCRIPT = /<script type="module">\n([\s\S]*?)<\/script>\n?/;
/** `panel.rows = 3;` and `menu.addEventListener('wagate-menu-select', (event) => …);` of a script, line by line. */
const ASSIGNMENT = /^ *(?!provider\.)\w+\.(\w+) = ([\s\S]*?);$/gm;
const LISTENER = /^ *\w+\.addEventListener\('([\w-]+)', ([\s\S]*?)\);$/gm;

const CLIENTS = {
  gateway: `createGateway({
  baseUrl: location.origin,
  auth: identitySession({ identityUrl: location.origin }),
  environment: browserEnvironment(window),
})`,
  identity: 'createIdentity({ baseUrl: location.origin })',
};
type Client = keyof typeof CLIENTS;
const BASES: Record<string, Client> = {
  GatewayElement: 'gateway',
  FormElement: 'gateway',
  IdentityElement: 'identity',
};

/** Both, made of the snippet in the docblock of the element; without one, of its tag. */
export function copyThis(element: ElementDoc): CopyThis {
  const { tagName } = element;
  const fence = fenceOf(element, 'html') ?? `<${tagName}></${tagName}>`;
  const script = SCRIPT.exec(fence)?.[1];
  const markup = fence.replace(SCRIPT, '').trim();
  const clients = clientsOf(element, script);
  const provided = clients.length > 0 && !markup.includes('<wagate-provider') ? inside(markup) : markup;
  return {
    html: script ? loaded(fence) : `${clients.length > 0 ? connecting(clients) : ALONE}\n${provided}`,
    react: reactOf(element, { markup: provided, script, clients }),
  };
}

/** A script that sets properties alone does not bring the elements. */
const loaded = (fence: string) => (fence.includes('wagate.min.js') ? fence : `${ALONE}\n${fence}`);

/** What the provider has to be given. */
function clientsOf({ tagName, superclass }: ElementDoc, script = ''): Client[] {
  const told = (['gateway', 'identity'] as const).filter((name) => script.includes(`.${name} = create`));
  if (told.length > 0) return told;
  if (tagName === 'wagate-provider') return ['gateway', 'identity'];
  const base = BASES[superclass?.name ?? ''];
  return base ? [base] : [];
}

const indented = (text: string, by: number) => text.replace(/^(?=.)/gm, ' '.repeat(by));
const inside = (markup: string) => `<wagate-provider>\n${indented(markup, 2)}\n</wagate-provider>`;

const importsOf = (clients: readonly Client[]) => ({
  gateway: clients.includes('gateway') ? 'browserEnvironment, createGateway, identitySession' : '',
  identity: clients.includes('identity') ? 'createIdentity' : '',
});

function connecting(clients: readonly Client[]): string {
  const names = Object.values(importsOf(clients))
    .filter(Boolean)
    .join(', ')
    .split(', ')
    .sort(byName)
    .join(', ');
  const lines = clients.map((name) => `  provider.${name} = ${indented(CLIENTS[name], 2).trim()};`);
  return `<script type="module">
  import { ${names} } from './wagate.min.js';
  const provider = document.querySelector('wagate-provider');
${lines.join('\n')}
</script>`;
}

const byName = (a: string, b: string) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1);

function reactOf(
  element: ElementDoc,
  { markup, script = '', clients }: { markup: string; script: string | undefined; clients: Client[] },
) {
  const { tagName, name } = element;
  const props = [...script.matchAll(ASSIGNMENT)].map(([, key, value]) => `${key}={${value}}`);
  const heard = [...script.matchAll(LISTENER)].map(([, event, handler]) => `on${event}={${handler}}`);
  const [event] = (element.events ?? []).filter(
    ({ name: one }) => one.startsWith('wagate-') && one !== EVERYWHERE,
  );
  if (heard.length === 0 && event && tagName !== 'wagate-toasts')
    heard.push(`on${event.name}={({ detail }) => console.log(detail)}`);
  const tags = [...new Set([...markup.matchAll(/<(wagate-[\w-]+)/g)].map(([, tag]) => tag!))];
  const jsx = toJsx(markup)
    .replace(new RegExp(`(<${tagName}(?:\\s[^<>]*?)?)( ?/?>)`), (_, tag, end) =>
      [tag, ...props, ...heard].join(' ').concat(end),
    )
    .replace(
      '<wagate-provider',
      ['<wagate-provider', ...clients.map((client) => `${client}={${client}}`)].join(' '),
    );
  const { gateway, identity } = importsOf(clients);
  const imports = [
    ...tags.map((tag) => `import '@wagate/elements/define/${tag.replace('wagate-', '')}';`),
    ...(gateway ? [`import { ${gateway} } from '@wagate/sdk';`] : []),
    ...(identity ? [`import { ${identity} } from '@wagate/sdk/identity';`] : []),
  ];
  const made = clients.map((client) => `const ${client} = ${CLIENTS[client]};\n`);
  return `${imports.join('\n')}\n${made.map((line) => `\n${line}`).join('')}
export function ${name.replace('Wagate', '')}() {
  return (
${indented(jsx.includes('\n<') && !isOne(jsx) ? `<>\n${indented(jsx, 2)}\n</>` : jsx, 4)}
  );
}
`;
}

/** One element at the top: whatever follows the first line is indented, but for the closing tag. */
const isOne = (jsx: string) =>
  jsx
    .split('\n')
    .slice(1, -1)
    .every((line) => line.startsWith(' '));

const toJsx = (markup: string) =>
  markup
    .replace(/<([\w-]+)((?:\s[^<>]*)?)><\/\1>/g, '<$1$2 />')
    .replace(/ class="/g, ' className="')
    .replace(/ for="/g, ' htmlFor="')
    .replace(/>(<wagate-[^\n]*)<\/wagate-provider>/g, '>\n  $1\n</wagate-provider>');
