import { describe, expect, it } from 'vitest';
import { aPolicy } from '../../test/builders/case-story.ts';
import { offered } from '../../test/builders/gifts.ts';
import { applied } from '../../test/builders/interests.ts';
import { anAct, aRecorder, aUnit } from '../../test/builders/people.ts';
import { noted } from '../../test/builders/refused.ts';
import { day } from '../../test/builders/report.ts';
import { allById } from '../kit/by-id.ts';
import type { LooseEvent } from './enlist.ts';
import { registerName, type RegisterName } from './register-names.ts';
import { engineOfRegister, registersEngine } from './registers.ts';

const refusedIn = (name: RegisterName, event: LooseEvent): readonly string[] => {
  const checked = engineOfRegister(name).check([event], {
    ...{ state: registersEngine.empty, policy: aPolicy('hampshire'), today: day('2027-02-18') },
    now: { utc: '2027-02-18T10:00:00.000Z', offsetMinutes: 0 },
    ...{ actor: aRecorder(), unit: aUnit() },
  });
  return checked.ok ? [] : noted(checked.error).map(({ kind }) => kind);
};

describe('a register', () => {
  it('takes what belongs to it, and refuses what belongs to another', () => {
    for (const name of registerName.options) {
      const another = ['register/another'];
      expect(refusedIn(name, offered())).toEqual(name === 'gifts' ? [] : another);
      expect(refusedIn(name, applied())).toEqual(name === 'interests' ? [] : another);
    }
  });

  it('does not fold what stands in its stream and belongs to another', () => {
    const events = [offered(), applied()];
    const gifts = engineOfRegister('gifts').fold(registersEngine.empty, events, anAct());
    expect(allById(gifts.gift.gifts)).toHaveLength(1);
    expect(allById(gifts.interest.interests)).toHaveLength(0);
    const diaries = engineOfRegister('diaries').fold(registersEngine.empty, events, anAct());
    expect(diaries).toEqual(registersEngine.empty);
  });
});
