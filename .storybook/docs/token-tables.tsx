import { type ColorToken, colorTokens, measureTokens } from '../../packages/elements/build/token-table.js';
import { InlineCode } from './inline-code.js';

const Swatch = ({ color }: { color: string }) => <span className="swatch" style={{ background: color }} />;

const Row = ({ name, light, dark, use }: ColorToken) => (
  <tr>
    <th scope="row">
      <code className="name">{name}</code>
    </th>
    <td data-column="Light">
      <Swatch color={light} /> <code className="type">{light}</code>
    </td>
    <td data-column="Dark">
      <Swatch color={dark} /> <code className="type">{dark}</code>
    </td>
    <td>{use}</td>
  </tr>
);

/** Every colour of the design with what it is on a light and on a dark page. */
export const ColorTokens = () => (
  <table className="tokens">
    <thead>
      <tr>
        <th scope="col">Token</th>
        <th scope="col">Light</th>
        <th scope="col">Dark</th>
        <th scope="col">For</th>
      </tr>
    </thead>
    <tbody>
      {colorTokens.map((token) => (
        <Row key={token.name} {...token} />
      ))}
    </tbody>
  </table>
);

export const MeasureTokens = () => (
  <table>
    <thead>
      <tr>
        <th scope="col">Token</th>
        <th scope="col">Default</th>
        <th scope="col">For</th>
      </tr>
    </thead>
    <tbody>
      {measureTokens.map(({ name, default: value, use }) => (
        <tr key={name}>
          <th scope="row">
            <code className="name">{name}</code>
          </th>
          <td data-column="Default">
            <InlineCode text={value} />
          </td>
          <td>
            <InlineCode text={use} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
