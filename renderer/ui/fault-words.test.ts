import { describe, expect, it } from 'vitest';
import type { VaultFault } from '../../shared/contract/vault/faults.ts';
import { tellFault, waitWords } from './fault-words.ts';

// Every fault of the contract by name: a new one does not compile until it has words.
const kinds: Readonly<Record<VaultFault['kind'], true>> = {
  'keys/wrong-passphrase': true,
  'keys/wait': true,
  'keys/wrong-kit': true,
  'keys/damaged': true,
  'keys/absent': true,
  'keys/weak-passphrase': true,
  'vault/locked': true,
  'vault/not-found': true,
  'vault/joining': true,
  'vault/not-yet-verified': true,
  'enrolment/not-ours': true,
  'enrolment/damaged': true,
  'enrolment/too-new': true,
  'enrolment/over': true,
  'enrolment/known': true,
  'welcome/not-ours': true,
  'welcome/damaged': true,
  'welcome/too-new': true,
  'welcome/other-workstation': true,
  'welcome/other-request': true,
  'welcome/not-proven': true,
  'welcome/gone': true,
  'vault/exists': true,
  'copy/absent': true,
  'vault/too-new': true,
  'case/unreadable': true,
  'file/not-here': true,
  'file/no-key': true,
  'file/changed': true,
  'file/gone': true,
  'file/not-a-file': true,
  'file/too-large': true,
  'file/too-many': true,
  'file/damaged': true,
  'file/no-room': true,
  'output/absent': true,
  'register/no-such-entry': true,
  'disk/full': true,
  'disk/io': true,
  'disk/not-read': true,
  'disk/read-only': true,
  'disk/not-permitted': true,
  'share/lost': true,
  'share/full': true,
  'share/read-only': true,
  'share/not-permitted': true,
  'share/another-unit': true,
  'share/too-new': true,
  'share/the-same': true,
  'guest/not-ours': true,
  'guest/too-large': true,
  'guest/too-new': true,
  'guest/damaged': true,
  'guest/wrong-words': true,
  'guest/over': true,
  'guest/gone': true,
  'guest/other-case': true,
  'guest/other-pack': true,
  'guest/came-already': true,
  'guest/owes-its-return': true,
  cancelled: true,
  'call/malformed': true,
  bug: true,
};

describe('a fault', () => {
  it.each(Object.keys(kinds))('%s says what happened, what was kept and what to do', (kind) => {
    const told = tellFault({ kind });
    if (kind !== 'bug') expect(told.happened).not.toBe(tellFault({ kind: 'bug' }).happened);
    for (const sentence of [told.happened, told.kept, told.todo]) expect(sentence).toMatch(/[.]$/);
  });

  it('rounds a wait up, so that the next try is never early', () => {
    expect(waitWords(1)).toBe('1 second');
    expect(waitWords(4_001)).toBe('5 seconds');
    expect(waitWords(91_000)).toBe('2 minutes');
  });
});
