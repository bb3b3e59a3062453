import { css } from 'lit';

export const signInStyles = css`
  :host {
    display: block;
    inline-size: 100%;
    max-inline-size: min(384px, 100%);
    min-inline-size: 0;
    contain: inline-size;
    --_control: var(--wagate-control-size, calc(40 * var(--_px)));
  }
  .card {
    display: grid;
    gap: var(--_space-5);
    padding: var(--_space-7);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius-card);
    background: var(--_surface);
    box-shadow: var(
      --wagate-shadow-card,
      0 12px 32px -16px light-dark(oklch(0.25 0.02 265 / 0.18), transparent)
    );
  }
  form {
    display: grid;
    gap: var(--_space-4);
  }
  .card-head {
    display: grid;
    gap: var(--_space-1);
  }
  h2:focus {
    outline: none;
  }
  .about {
    color: var(--_text-muted);
  }
  h2 {
    font-size: calc(20 * var(--_px));
    font-weight: 600;
    line-height: calc(28 * var(--_px));
  }
  .card-head p {
    color: var(--_text-muted);
  }
  .card-head b {
    color: var(--_text);
    font-weight: 600;
  }
  .input {
    padding-inline: var(--_space-3);
    font-size: calc(14 * var(--_px));
  }
  /* As the password in it runs, in every language: else the eye would lie upon its first letters. */
  .input-row {
    direction: ltr;
  }
  .input-row .input {
    padding-inline-end: calc(44 * var(--_px));
  }
  .input-row .icon-button {
    min-block-size: calc(32 * var(--_px));
    inline-size: calc(32 * var(--_px));
  }
  .button.primary {
    margin-block-start: 0;
    font-size: calc(14 * var(--_px));
  }
  .other {
    margin-block-start: var(--_space-5);
    color: var(--_text-muted);
    text-align: center;
  }
  .other .link {
    font-weight: 600;
  }
  .second {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-4);
  }
  @media (max-width: 400px) {
    .card {
      padding: var(--_space-5) var(--_space-4);
    }
  }
`;
