import { InlineCode } from './inline-code.js';

const Keys = ({ text }: { text: string }) =>
  text.split(' ').map((key) => <kbd key={key}>{key.replace('_', ' ')}</kbd>);

/** A small table of a guide. Cells are text with `code` in it; with `keys` the first of each row names keys, `Page_Down` as one. */
export const Ledger = (props: { columns: string[]; rows: string[][]; keys?: boolean }) => (
  <table>
    <thead>
      <tr>
        {props.columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {props.rows.map(([first = '', ...rest]) => (
        <tr key={first}>
          <th scope="row">{props.keys ? <Keys text={first} /> : <InlineCode text={first} />}</th>
          {rest.map((cell) => (
            <td key={cell}>
              <InlineCode text={cell} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
