import { formatPlain } from '../../kit/civil-date.ts';
import { disclosableRecords, redacted } from '../disclosure-copy/records.ts';
import type { CaseState } from '../state.ts';
import type { Matter } from './matter.ts';

/** The decisions on what a member may see, each with its redacted records. */
export const disclosures = (state: CaseState): readonly Matter[] =>
  state.disclosureCopy.decided.map(({ copyId, decidedOn, requestedOn, records, withheld }) => {
    const passages = withheld.map(({ passage }) => passage);
    return {
      about: { kind: 'disclosure' as const, id: copyId },
      label: `Decided on ${formatPlain(decidedOn)}`,
      tokens: { 'disclosure.requestedOn': formatPlain(requestedOn) },
      facts: { 'disclosure.withholdsSomething': withheld.length > 0 },
      records: disclosableRecords(state)
        .filter(({ key }) => records.includes(key))
        .map((record) => redacted(record, passages)),
    };
  });
