import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { instantFromEpoch } from '../../../shared/kit/instant.ts';
import type { DraftPort } from './draft-port.tsx';
import { createDraftSaver } from './draft-saver.ts';

const noon = instantFromEpoch(1_800_000_000_000, 0);

function aPort(save: DraftPort['save']): DraftPort {
  return { load: async () => undefined, save, discard: async () => {} };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a draft', () => {
  it('is kept within a second of the first keystroke, however long the typing goes on', async () => {
    const save = vi.fn(async () => noon);
    const saver = createDraftSaver(aPort(save), 'k', 'A form');
    for (let key = 0; key < 10; key += 1) {
      saver.typed(() => key);
      await vi.advanceTimersByTimeAsync(90);
    }
    expect(save).toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(save).toHaveBeenLastCalledWith('k', 'A form', 9);
    expect(saver.read().kept).toBe('kept');
  });

  it('says so when it could not be kept, and tries again at the next keystroke', async () => {
    const save = vi.fn<DraftPort['save']>(async () => undefined);
    const saver = createDraftSaver(aPort(save), 'k', 'A form');
    saver.typed(() => 'a');
    await vi.advanceTimersByTimeAsync(1000);
    expect(saver.read().kept).toBe('not-kept');
    save.mockResolvedValue(noon);
    saver.typed(() => 'ab');
    await vi.advanceTimersByTimeAsync(1000);
    expect(saver.read().kept).toBe('kept');
  });

  it('has nothing to lose once its act is saved, although the draft never was', async () => {
    const saver = createDraftSaver(
      aPort(async () => undefined),
      'k',
      'A form',
    );
    saver.typed(() => 'a');
    await vi.advanceTimersByTimeAsync(1000);
    expect(saver.read().kept).toBe('not-kept');
    await saver.saved();
    expect(saver.read().kept).toBe('nothing-typed');
  });

  it('writes nothing more once its act is being saved', async () => {
    const save = vi.fn(async () => noon);
    const saver = createDraftSaver(aPort(save), 'k', 'A form');
    saver.typed(() => 'a');
    await saver.pause();
    await vi.advanceTimersByTimeAsync(2000);
    expect(save).not.toHaveBeenCalled();
  });

  it('keeps at once what is waiting when the form is left', async () => {
    const save = vi.fn(async () => noon);
    const saver = createDraftSaver(aPort(save), 'k', 'A form');
    saver.typed(() => 'a');
    await saver.flush();
    expect(save).toHaveBeenCalledTimes(1);
  });
});
