import { afterEach, describe, expect, it } from 'vitest';
import { WagateElement } from '../base/element.js';
import { avatar } from './avatar.js';
import { avatarStyles } from './avatar.styles.js';
import { squareAvatar } from './square.js';

class Faces extends WagateElement {
  static override readonly styles = [avatarStyles];
  protected override render() {
    return [avatar({ name: 'Ana Reyes' }), squareAvatar('Roastery floor')];
  }
}
customElements.define('test-faces', Faces);
afterEach(() => document.body.replaceChildren());

describe('the avatars of a person and of a group', () => {
  it.each([0, 6, 14, 30, 999])('differ in shape at a radius of %d px', async (radius) => {
    const faces = new Faces();
    // Ten times as large: a point is a whole pixel.
    faces.style.setProperty('--wagate-font-size', '130px');
    faces.style.setProperty('--wagate-radius', `${radius * 10}px`);
    document.body.append(faces);
    await faces.updateComplete;
    // A corner is what belongs to a square and not to a circle.
    const corner = [...faces.renderRoot.querySelectorAll('.avatar')].map((one) => {
      const { left, top, width } = one.getBoundingClientRect();
      return faces.shadowRoot!.elementFromPoint(left + width * 0.11, top + width * 0.11) === one;
    });
    expect(corner).toEqual([false, true]);
  });
});
