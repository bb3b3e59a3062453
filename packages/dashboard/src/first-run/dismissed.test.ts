import { describe, expect, it } from 'vitest';
import { dismiss, isDismissed } from './dismissed.js';

const storage = (kept?: string) => {
  let value = kept ?? null;
  return {
    getItem: () => value,
    setItem: (_: string, next: string) => {
      value = next;
    },
  };
};

describe('first steps that were put away', () => {
  it('are those of one organization', () => {
    const own = storage();
    dismiss(own, 'org_1');
    dismiss(own, 'org_1');
    expect([isDismissed(own, 'org_1'), isDismissed(own, 'org_2')]).toEqual([true, false]);
    expect(own.getItem()).toBe('["org_1"]');
  });

  it('do not fill the storage', () => {
    const own = storage();
    for (let n = 0; n < 300; n++) dismiss(own, `org_${n}`);
    expect(JSON.parse(own.getItem()!)).toHaveLength(200);
    expect(isDismissed(own, 'org_299')).toBe(true);
  });

  it.each(['', 'no JSON', 'null', '{"org_1":true}', '"org_1"', '[1,null]'])('are none in %j', (kept) => {
    const own = storage(kept);
    expect(isDismissed(own, 'org_1')).toBe(false);
    dismiss(own, 'org_1');
    expect(isDismissed(own, 'org_1')).toBe(true);
  });

  it('come back where nothing can be kept', () => {
    const refuse = () => {
      throw new DOMException('refused');
    };
    expect(isDismissed({ getItem: refuse }, 'org_1')).toBe(false);
    expect(() => dismiss({ getItem: refuse, setItem: refuse }, 'org_1')).not.toThrow();
  });
});
