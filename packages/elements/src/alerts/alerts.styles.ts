import { css } from 'lit';

/** After `accountSectionStyles`. */
export const alertsStyles = css`
  form {
    display: grid;
    gap: 16px;
    max-inline-size: 520px;
  }
  label {
    overflow-wrap: anywhere;
  }
  .try {
    display: grid;
    justify-items: start;
    gap: 8px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_border);
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
