import type { ReactNode } from 'react';
import { type Attribute, type ElementDoc, type Member, ownFirst, type Told } from './element.js';
import { InlineCode } from './inline-code.js';

/** A table of what an element has of one kind; nothing where it has none. */
function Section<T extends Told>(props: {
  id: string;
  title: string;
  note?: ReactNode;
  columns: readonly string[];
  rows: readonly T[];
  cells: (row: T) => ReactNode[];
}) {
  const { id, title, note, columns, rows, cells } = props;
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={id} data-section={id}>
      <h2 id={id}>{title}</h2>
      {note && <p className="note">{note}</p>}
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              {cells(row).map((cell, at) =>
                at === 0 ? (
                  <th key={columns[at]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={columns[at]} data-column={columns[at]}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const Type = ({ of }: { of: Told }) =>
  of.type ? (
    <code className="type">{of.type.text.replace(/^\| /, '').replace(/ \| undefined$/, '')}</code>
  ) : null;
const Default = ({ of }: { of: Told }) =>
  of.default && of.default !== "''" ? <code>{of.default}</code> : <span aria-hidden="true">–</span>;
const Words = ({ of }: { of: Told }) => <InlineCode text={of.description} />;

const named = (name: string) => <code className="name">{name}</code>;
/** A slot without a name is the default one. */
const slotName = ({ name }: Told) => (name ? named(name) : <em>default</em>);

const signature = ({ name, parameters = [], return: result }: Member) =>
  `${name}(${parameters.map((one) => `${one.name}${one.type ? `: ${one.type.text}` : ''}`).join(', ')})${result ? `: ${result.type.text}` : ''}`;

/**
 * Everything that `custom-elements.json` tells of an element, a table for each kind. Nothing is merged by its name, so an attribute, a property and
 * a slot that share one stand each in its table.
 */
export function Tables({ element }: { element: ElementDoc }) {
  const { members = [], attributes, events, slots, cssParts, cssProperties } = element;
  const fields = members.filter(({ kind }) => kind === 'field');
  return (
    <>
      <Section<Attribute>
        id="attributes"
        title="Attributes"
        columns={['Attribute', 'Type', 'Default', 'Description']}
        rows={ownFirst(attributes)}
        cells={(row) => [
          named(row.name),
          <Type key="t" of={row} />,
          <Default key="d" of={row} />,
          <Words key="w" of={row} />,
        ]}
      />
      <Section<Member>
        id="properties"
        title="Properties"
        columns={['Property', 'Type', 'Attribute', 'Description']}
        rows={ownFirst(fields)}
        cells={(row) => [
          named(row.name),
          <Type key="t" of={row} />,
          row.attribute ? (
            <code key="a">{row.attribute}</code>
          ) : (
            <span key="a">{row.readonly ? 'read only' : '–'}</span>
          ),
          <Words key="w" of={row} />,
        ]}
      />
      <Section<Member>
        id="methods"
        title="Methods"
        columns={['Method', 'Description']}
        rows={ownFirst(members.filter(({ kind }) => kind === 'method'))}
        cells={(row) => [
          <code key="n" className="name">
            {signature(row)}
          </code>,
          <Words key="w" of={row} />,
        ]}
      />
      <Section<Told>
        id="events"
        title="Events"
        note="They bubble and cross shadow roots."
        columns={['Event', 'Type', 'Description']}
        rows={events ?? []}
        cells={(row) => [named(row.name), <Type key="t" of={row} />, <Words key="w" of={row} />]}
      />
      <Section<Told>
        id="slots"
        title="Slots"
        columns={['Slot', 'Description']}
        rows={slots ?? []}
        cells={(row) => [slotName(row), <Words key="w" of={row} />]}
      />
      <Section<Told>
        id="css-parts"
        title="CSS parts"
        columns={['Part', 'Description']}
        rows={cssParts ?? []}
        cells={(row) => [named(row.name), <Words key="w" of={row} />]}
      />
      <Section<Told>
        id="css-properties"
        title="CSS properties"
        note={
          <>
            Those that it reads, or an element inside it;{' '}
            <a href="./?path=/docs/guides-theming--documentation" target="_top">
              Theming
            </a>{' '}
            shows what each is by default.
          </>
        }
        columns={['Property', 'Description']}
        rows={ownFirst(cssProperties)}
        cells={(row) => [named(row.name), <Words key="w" of={row} />]}
      />
    </>
  );
}
