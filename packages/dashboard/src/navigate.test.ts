import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { navigate } from './navigate.js';

const address = () => location.pathname + location.search;
const wentBack = () => new Promise((done) => addEventListener('popstate', done, { once: true }));

describe('the way back', () => {
  const before = address();
  beforeEach(() => navigate('/viewer/sess_1'));
  afterEach(() => history.replaceState(null, '', before));

  it('goes back in the history where one came from there', async () => {
    navigate('/viewer/sess_1/ana');
    const entries = history.length;
    const gone = wentBack();
    navigate('/viewer/sess_1', { back: true });
    await gone;
    expect(address()).toBe('/viewer/sess_1');
    // The chat lies ahead, not behind.
    expect(history.length).toBe(entries);
    const ahead = wentBack();
    history.forward();
    await ahead;
    expect(address()).toBe('/viewer/sess_1/ana');
  });

  it('takes the place of the present address where one came from elsewhere', () => {
    navigate('/sessions');
    navigate('/viewer/sess_1/ana');
    const entries = history.length;
    navigate('/viewer/sess_1', { back: true });
    expect(address()).toBe('/viewer/sess_1');
    expect(history.length).toBe(entries);
  });

  it('keeps where one came from when the address is only refined', async () => {
    navigate('/viewer/sess_1/ana');
    navigate('/viewer/sess_1/ana?q=a', { replace: true });
    const gone = wentBack();
    navigate('/viewer/sess_1', { back: true });
    await gone;
    expect(address()).toBe('/viewer/sess_1');
  });
});
