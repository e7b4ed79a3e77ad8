import { describe, expect, it } from 'vitest';
import { caseEngine } from '../../../shared/domain/registry.ts';
import { createCaseCache } from './case-cache.ts';
import type { LoadedCase } from './loaded-case.ts';

const aCase = (caseId: string): LoadedCase => ({ caseId, acts: [], state: caseEngine.empty });
const many = Array.from({ length: 500 }, (_, number) => `case ${String(number)}`);

describe('the cases at hand', () => {
  it('forget those that were not opened lately', () => {
    const cache = createCaseCache();
    for (const id of many) cache.put(aCase(id));
    expect(cache.get('case 0')).toBeUndefined();
    expect(cache.get('case 499')).toBeDefined();
  });

  it('keep every case whose newest act the store does not hold yet, however many', () => {
    const cache = createCaseCache();
    for (const id of many) {
      cache.hold(id);
      cache.put(aCase(id));
    }
    expect(many.filter((id) => cache.get(id) === undefined)).toEqual([]);
    for (const id of many) cache.release(id);
    expect(many.filter((id) => cache.get(id) !== undefined).length).toBeLessThan(100);
  });

  it('keep a case that was held twice until it was released twice', () => {
    const cache = createCaseCache();
    cache.put(aCase('held'));
    cache.hold('held');
    cache.hold('held');
    cache.release('held');
    for (const id of many) cache.put(aCase(id));
    expect(cache.get('held')).toBeDefined();
  });
});
