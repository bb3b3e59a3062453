import { css } from 'lit';

/** After `accountSectionStyles`. */
export const alertsStyles = css`
  form {
    display: grid;
    gap: var(--_space-4);
    max-inline-size: 520px;
  }
  label {
    overflow-wrap: anywhere;
  }
  .try {
    display: grid;
    justify-items: start;
    gap: var(--_space-2);
    padding-block-start: var(--_space-4);
    border-block-start: var(--_border-width) solid var(--_border);
  }
  .try p {
    color: var(--_text-muted);
    overflow-wrap: anywhere;
  }
  .try .done {
    color: var(--_text);
  }
  .try .problem {
    color: var(--_danger);
  }
  .note {
    color: var(--_text-muted);
  }
`;
