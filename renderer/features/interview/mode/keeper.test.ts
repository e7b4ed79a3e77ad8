import { describe, expect, it } from 'vitest';
import { aLine } from '../../../../test/builders/interview.ts';
import type { RecordItem } from '../../../../shared/domain/interview/live/events.ts';
import { err, ok } from '../../../../shared/kit/result.ts';
import { createKeeper } from './keeper.ts';

// Everybody named here is invented.
const [first, second, third] = ['One.', 'Two.', 'Three.'].map((text) => aLine('note', text));
const diskFull = err({ fault: { kind: 'disk/full' as const } });

describe('the keeper of a record in progress', () => {
  it('saves one act at a time, in the order in which entries were made', async () => {
    const saved: (readonly RecordItem[])[] = [];
    let release = (): void => undefined;
    const keeper = createKeeper(async (items) => {
      saved.push(items);
      if (saved.length === 1) await new Promise<void>((resolve) => (release = resolve));
      return ok(undefined);
    });
    const begun = keeper.keep(first as RecordItem);
    const rest = [keeper.keep(second as RecordItem), keeper.keep(third as RecordItem)];
    expect(saved).toEqual([[first]]);
    expect(keeper.read().waiting).toHaveLength(3);
    release();
    await Promise.all([begun, ...rest]);
    expect(saved).toEqual([[first], [second, third]]);
    expect(keeper.read()).toEqual({ waiting: [], error: undefined });
  });

  it('loses nothing when the disk says no: what failed goes again, before what followed', async () => {
    const saved: (readonly RecordItem[])[] = [];
    let isFull = true;
    const keeper = createKeeper(async (items) => {
      if (isFull) return diskFull;
      saved.push(items);
      return ok(undefined);
    });
    await keeper.keep(first as RecordItem);
    expect(keeper.read()).toEqual({ waiting: [first], error: diskFull.error });
    isFull = false;
    await keeper.keep(second as RecordItem);
    expect(saved).toEqual([[first, second]]);
    expect(keeper.read().error).toBeUndefined();
  });

  it('lets one refused entry hold nobody else up: it can be left out', async () => {
    const refused = err({ refusals: [] });
    const saved: (readonly RecordItem[])[] = [];
    const keeper = createKeeper(async (items) => {
      if (items.includes(first as RecordItem)) return refused;
      saved.push(items);
      return ok(undefined);
    });
    await keeper.keep(first as RecordItem, second as RecordItem);
    expect(keeper.read()).toEqual({ waiting: [first, second], error: refused.error });
    await keeper.leaveOut();
    expect(saved).toEqual([[second]]);
    expect(keeper.read().waiting).toEqual([]);
  });
});
