import type { Controlled } from './arg-types.js';

/** What can be set by hand: each control sets one property of the element in the frame above. */
export function Controls(props: {
  argTypes: Record<string, Controlled>;
  args: Record<string, unknown>;
  set: (name: string, value: unknown) => void;
}) {
  const { argTypes, args, set } = props;
  if (Object.keys(argTypes).length === 0) return null;
  return (
    <section aria-labelledby="controls" data-section="controls">
      <h2 id="controls">Try it</h2>
      <div className="controls">
        {Object.entries(argTypes).map(([name, type]) => (
          <label key={name} htmlFor={`set-${name}`}>
            <code>{name}</code>
            <Control id={`set-${name}`} type={type} value={args[name]} set={(value) => set(name, value)} />
          </label>
        ))}
      </div>
    </section>
  );
}

function Control({
  id,
  type,
  value,
  set,
}: {
  id: string;
  type: Controlled;
  value: unknown;
  set: (value: unknown) => void;
}) {
  switch (type.control.type) {
    case 'boolean':
      return (
        <input
          id={id}
          type="checkbox"
          checked={value === true}
          onChange={({ target }) => set(target.checked)}
        />
      );
    case 'select':
      return (
        <select id={id} value={String(value ?? '')} onChange={({ target }) => set(target.value || undefined)}>
          <option value="">as it is</option>
          {(type.options ?? []).map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      );
    case 'number':
      return (
        <input
          id={id}
          type="number"
          value={value === undefined ? '' : Number(value)}
          onChange={({ target }) => set(target.value === '' ? undefined : Number(target.value))}
        />
      );
    default:
      return (
        <input id={id} type="text" value={String(value ?? '')} onChange={({ target }) => set(target.value)} />
      );
  }
}
