import { elements, events } from 'virtual:wagate-manifest';
import type { ElementDoc, EventDoc } from './element.js';
import { isPart } from './element.js';
import { InlineCode } from './inline-code.js';

const firedBy = (name: string, all: readonly ElementDoc[]) =>
  all.filter((element) => !isPart(element) && element.events?.some((event) => event.name === name));

/** Every event of these, with what it carries and who fires it. */
export function EventRows(props: { events: Record<string, EventDoc>; elements: readonly ElementDoc[] }) {
  const names = Object.keys(props.events).sort();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Event</th>
          <th scope="col">Detail</th>
          <th scope="col">When, and from whom</th>
        </tr>
      </thead>
      <tbody>
        {names.map((name) => {
          const { detail, description } = props.events[name]!;
          const from = firedBy(name, props.elements).map(({ tagName }) => `<${tagName}>`);
          return (
            <tr key={name}>
              <th scope="row">
                <code className="name">{name}</code>
              </th>
              <td data-column="Type">
                {detail === 'null' ? 'nothing' : <code className="type">{detail}</code>}
              </td>
              <td>
                <InlineCode text={description} />
                {from.length > 0 && (
                  <span className="from">
                    {from.length > 4
                      ? `From most elements, such as ${from.slice(0, 2).join(' and ')}`
                      : from.join(', ')}
                  </span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Every event of the library. */
export const EventTable = () => <EventRows events={events} elements={elements} />;
