import type { Folds } from '../noun.ts';
import { seenBy, setRegister } from '../register.ts';
import type { interestEvents } from './events.ts';
import type { Interest, InterestExtract, InterestSlice } from './slice.ts';

type RunEvents = Pick<
  typeof interestEvents,
  | 'interest-renewal.run/1'
  | 'interest-renewal.lapsed/1'
  | 'interest-sample.drawn/1'
  | 'interest-regime.set/1'
  | 'interest-extract.made/1'
  | 'interest-extract.approved/1'
  | 'interest-extract.saved/1'
>;
type Change = (
  slice: InterestSlice,
  interestId: string,
  how: (interest: Interest) => Interest,
) => InterestSlice;

const changeExtract = (
  slice: InterestSlice,
  extractId: string,
  how: (extract: InterestExtract) => InterestExtract,
): InterestSlice => ({
  ...slice,
  extracts: slice.extracts.map((known) => (known.extractId === extractId ? how(known) : known)),
});

/** What follows from acts about many entries at once. A notice that two workstations gave apart is one notice. */
export const runFolds = (change: Change): Folds<InterestSlice, RunEvents> => ({
  'interest-renewal.run/1': (slice, { runId, dueBy, notices }, act) =>
    slice.runs.some((run) => run.runId === runId)
      ? slice
      : notices.reduce<InterestSlice>(
          (before, { interestId, due }) =>
            change(before, interestId, (interest) =>
              interest.notices.some((notice) => notice.due === due)
                ? interest
                : {
                    ...interest,
                    notices: [...interest.notices, { due, runId, at: act.at, actId: act.id }],
                  },
            ),
          {
            ...slice,
            runs: [
              ...slice.runs,
              { ...{ runId, dueBy, notices: notices.length }, by: act.by.name, at: act.at },
            ],
          },
        ),
  'interest-renewal.lapsed/1': (slice, { lapsed }, act) =>
    lapsed.reduce<InterestSlice>(
      (before, { interestId, due }) =>
        change(before, interestId, (interest) =>
          interest.lapses.some((lapse) => lapse.due === due)
            ? interest
            : { ...interest, lapses: [...interest.lapses, { due, actId: act.id }] },
        ),
      slice,
    ),
  'interest-sample.drawn/1': (slice, { type: _type, ...drawn }, act) =>
    slice.samples.some(({ sampleId }) => sampleId === drawn.sampleId)
      ? slice
      : { ...slice, samples: [...slice.samples, { ...drawn, by: act.by.name, at: act.at }] },
  'interest-regime.set/1': (slice, { fill, decidedOn, decidedBy }, act) => ({
    ...slice,
    regime: setRegister(
      slice.regime,
      { fill, decidedOn, decidedBy },
      seenBy(slice.regime, act),
      act,
    ),
  }),
  'interest-extract.made/1': (slice, { type: _type, ...made }, act) =>
    slice.extracts.some(({ extractId }) => extractId === made.extractId)
      ? slice
      : {
          ...slice,
          extracts: [
            ...slice.extracts,
            { ...made, madeBy: act.by.name, madeByMember: act.by.member, saved: [] },
          ],
        },
  'interest-extract.approved/1': (slice, { extractId, approvedOn, approvedBy }) =>
    changeExtract(slice, extractId, (extract) => ({
      ...extract,
      approved: extract.approved ?? { approvedOn, approvedBy },
    })),
  'interest-extract.saved/1': (slice, { extractId }, act) =>
    changeExtract(slice, extractId, (extract) => ({
      ...extract,
      saved: extract.saved.includes(act.id) ? extract.saved : [...extract.saved, act.id],
    })),
});
