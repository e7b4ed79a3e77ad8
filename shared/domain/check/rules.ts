import { house } from '../cite.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import { isSameValue } from '../same-value.ts';
import type { RegistersState } from '../registers-state.ts';
import type { checkEvents } from './events.ts';
import { settingsOf } from './schedule.ts';

type Ran = EventOf<typeof checkEvents, 'check.ran/1'>;
type Saved = EventOf<typeof checkEvents, 'check.evidence-saved/1'>;
type Settings = EventOf<typeof checkEvents, 'check.settings-set/1'>;

const aRunIsRecordedOnce: Rule<Ran, RegistersState> = {
  name: 'aRunOfTheChecksIsRecordedOnce',
  source: house('A run counts once.'),
  refuse: ({ runId }, { state }) =>
    state.check.runs.some((known) => known.runId === runId)
      ? { kind: 'check/recorded', says: 'This run is recorded already.' }
      : undefined,
};

const aRunCoversWhatItSays: Rule<Ran, RegistersState> = {
  name: 'aRunCoversNoMoreThanThereIs',
  source: house('Coverage is evidence: it cannot exceed what the registers hold.'),
  refuse: ({ checks }) =>
    checks.some(({ coverage }) => coverage.some(({ checked, of }) => checked > of))
      ? { kind: 'check/coverage', says: 'A check cannot cover more entries than there are.' }
      : undefined,
};

const onlyARunThatWasRecordedGoesOut: Rule<Saved, RegistersState> = {
  name: 'onlyARunThatWasRecordedGoesOutAsEvidence',
  source: house('What goes out as evidence stands in the record.'),
  refuse: ({ runId }, { state }) =>
    state.check.runs.some((known) => known.runId === runId)
      ? undefined
      : { kind: 'check/no-such-run', says: 'No such run is recorded.' },
};

const settingsSayWhy: Rule<Settings, RegistersState> = {
  name: 'settingsOfTheChecksSayWhy',
  source: house('Whoever reads a run later asks why its windows were as they were.'),
  refuse: ({ reason }) =>
    reason.trim() === ''
      ? { kind: 'check/no-reason', says: 'Say why they change.', fields: ['reason'] }
      : undefined,
};

const settingsChange: Rule<Settings, RegistersState> = {
  name: 'settingsOfTheChecksChange',
  source: house('What says nothing new is not recorded.'),
  refuse: ({ settings }, { state }) =>
    state.check.settings.length < 2 && isSameValue(settings, settingsOf(state.check))
      ? { kind: 'check/unchanged', says: 'These are the settings that hold now.' }
      : undefined,
};

/** What the room of checks does not accept. */
export const checkRules: Rules<typeof checkEvents, RegistersState> = {
  'check.ran/1': [aRunIsRecordedOnce, aRunCoversWhatItSays],
  'check.settings-set/1': [settingsSayWhy, settingsChange],
  'check.evidence-saved/1': [onlyARunThatWasRecordedGoesOut],
  // What it holds is checked by whoever opens it.
  'check.sealed/1': [],
};
