import type { z } from 'zod';
import type { disclosureCopyEvents } from '../../shared/domain/disclosure-copy/events.ts';
import { anId, authority } from './people.ts';
import { day } from './report.ts';

/** @file A decision on what the member may see of the interview of `outcome.ts`. Everybody is invented. */

type Decided = z.infer<(typeof disclosureCopyEvents)['disclosure-copy.decided/1']>;

export const aDisclosure = (over: Partial<Decided> = {}): Decided => ({
  type: 'disclosure-copy.decided/1',
  copyId: anId('copy'),
  requestedOn: day('2027-02-17'),
  request: 'She asks to see the record of her interview.',
  records: [`interview:${anId('interview')}`],
  withheld: [
    {
      passage: 'how often they train together',
      harm: 'live-investigation',
      why: 'His times at the gym are part of a live enquiry.',
    },
  ],
  harmTest: 'Each paragraph was read. One passage would harm a live enquiry.',
  decidedBy: {
    personId: anId(authority.name),
    name: authority.name,
    rankOrGrade: authority.rankOrGrade,
    office: 'appropriate-authority',
  },
  decidedOn: day('2027-02-18'),
  evidence: { kind: 'signed-document', description: 'Signed decision.', reference: 'DC/1' },
  ...over,
});
