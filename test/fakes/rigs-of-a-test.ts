import { afterEach, expect } from 'vitest';
import type { LooseEvent } from '../../shared/domain/enlist.ts';
import { assert } from '../../shared/kit/assert.ts';
import type { CaseId } from '../../shared/kit/ids.ts';
import { aReport } from '../builders/report.ts';
import type { Rig } from './vault-rig.ts';

/** @file What tests with real vaults begin and end with. */

/** The workstations of one test: none may have met a bug, and all end with it. */
export function rigsOfATest(): Rig[] {
  const rigs: Rig[] = [];
  afterEach(() => {
    for (const rig of rigs.splice(0)) {
      expect(rig.bugs).toEqual([]);
      rig.kill();
    }
  });
  return rigs;
}

/** A case about somebody invented, recorded on this workstation. */
export async function aCaseOn(
  rig: Rig,
  events: readonly LooseEvent[] = [aReport()],
): Promise<CaseId> {
  const saved = await rig.ask('append', {
    ...{ stream: 'new', checkOnly: false },
    events: [...events],
  });
  assert(saved.ok && saved.value.caseId, `a case is opened ${JSON.stringify(saved)}`);
  return saved.value.caseId;
}
