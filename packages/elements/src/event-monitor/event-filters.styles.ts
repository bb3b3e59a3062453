import { css } from 'lit';

export const eventFiltersStyles = css`
  :host {
    display: block;
    container: filters / inline-size;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
  }
  select {
    appearance: auto;
    flex: 0 1 auto;
    inline-size: auto;
    max-inline-size: calc(200 * var(--_px));
    border-color: var(--_border-strong);
    font-weight: 600;
  }
  wagate-search-field {
    flex: 0 1 calc(240 * var(--_px));
  }
  .clear {
    margin-inline-start: auto;
  }
  @container filters (max-width: calc(671.98em / 13)) {
    select {
      flex: 1 1 calc(120 * var(--_px));
      min-inline-size: 0;
      max-inline-size: none;
    }
    wagate-search-field {
      flex: 1 1 60%;
    }
  }
  @container filters (max-width: calc(447.98em / 13)) {
    .tools {
      --_target: 44px;
    }
  }
`;
