import {
  copyable,
  copyableStyles,
  liveDot,
  liveDotStyles,
  rateClock,
  rateClockStyles,
  SHIELD,
  tabPanel,
  tabs,
  tabsStyles,
  tag,
  tagStyles,
  tags,
  WagateElement,
} from '@wagate/elements/parts';
import { html } from 'lit';

/** Tabs, and the small marks, as an element would have them, for stories. */
class StoryMarks extends WagateElement {
  static override readonly styles = [tabsStyles, tagStyles, liveDotStyles, rateClockStyles, copyableStyles];

  static override readonly properties = { chosen: {} };

  declare chosen: string;

  constructor() {
    super();
    this.chosen = 'deliveries';
  }

  protected override render() {
    const all = [
      { id: 'deliveries', label: 'Deliveries', count: '12' },
      { id: 'settings', label: 'Settings' },
      { id: 'verify', label: 'Verify signatures' },
      { id: 'history', label: 'What was changed' },
    ];
    const choose = (id: string) => {
      this.chosen = id;
    };
    return html`${tabs(this.localize, { label: 'Webhook', tabs: all, chosen: this.chosen, choose })}
    ${tabPanel(
      this.chosen,
      html`<p>${this.chosen}</p>
      <p>${tags([tag('read'), tag('Read-only', 'outlined'), tag('Super admin', 'accent', SHIELD), tag('New', 'positive'), tag('In 12 days', 'warning'), tag('Expired', 'danger')])}</p>
      <p>${liveDot('Live', true)} ${liveDot('Not live', false)}</p>
      <p>${rateClock(this.localize, { used: 5, of: 20, label: 'Messages this minute' })} ${rateClock(this.localize, { used: 19, of: 20, label: 'Messages this hour' })}</p>
      <p>${copyable({ value: '447700900143@s.whatsapp.net', label: 'JID' })}</p>`,
    )}`;
  }
}
if (!customElements.get('story-marks')) customElements.define('story-marks', StoryMarks);

declare global {
  interface HTMLElementTagNameMap {
    'story-marks': StoryMarks;
  }
}
