import { css } from 'lit';

export const signInStyles = css`
  :host {
    display: block;
    inline-size: 100%;
    max-inline-size: 384px;
    --_control: var(--wagate-control-size, 40px);
  }
  .card {
    display: grid;
    gap: 20px;
    padding: 28px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
    background: var(--_surface);
    box-shadow: 0 12px 32px -16px light-dark(oklch(0.25 0.02 265 / 0.18), transparent);
  }
  form {
    display: grid;
    gap: 16px;
  }
  .card-head {
    display: grid;
    gap: 4px;
  }
  h2:focus {
    outline: none;
  }
  .about {
    color: var(--_text-muted);
  }
  h2 {
    font-size: 20px;
    font-weight: 600;
    line-height: 28px;
  }
  .card-head p {
    color: var(--_text-muted);
  }
  .card-head b {
    color: var(--_text);
    font-weight: 600;
  }
  .input {
    padding-inline: 12px;
    font-size: 14px;
  }
  /* As the password in it runs, in every language: else the eye would lie upon its first letters. */
  .input-row {
    direction: ltr;
  }
  .input-row .input {
    padding-inline-end: 44px;
  }
  .input-row .icon-button {
    min-block-size: 32px;
    inline-size: 32px;
  }
  .button.primary {
    margin-block-start: 0;
    font-size: 14px;
  }
  .other {
    margin-block-start: 20px;
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
    gap: 8px 16px;
  }
  @media (max-width: 400px) {
    .card {
      padding: 20px 16px;
    }
  }
`;
