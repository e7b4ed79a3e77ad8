import { citing, house } from '../cite.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import { notBefore, nothingHappenedInTheFuture } from '../plausible-dates.ts';
import type { CaseState } from '../state.ts';
import { conditionsOf } from './conditions.ts';
import type { conditionEvents } from './events.ts';
import { versionOn } from './versions.ts';

type Monitored = EventOf<typeof conditionEvents, 'condition.monitored/1'>;
type MonitoredRule = Rule<Monitored, CaseState>;

const onlyWhatBindsIsMonitored: MonitoredRule = {
  name: 'onlyWhatBindsIsMonitored',
  source: citing(
    { westMidlands: 'W33' },
    'A condition is kept or broken only while it binds: in effect, and its notice served.',
  ),
  refuse: ({ conditionId, checkedOn }, { state }) => {
    const condition = conditionsOf(state).find(({ id }) => id === conditionId);
    if (!condition)
      return {
        kind: 'condition/not-found',
        says: 'This condition is not on the record.',
        fields: ['conditionId'],
      };
    return versionOn(condition, checkedOn)
      ? undefined
      : {
          kind: 'condition/not-in-force-then',
          says: 'The condition did not bind the member on this day.',
          fields: ['checkedOn'],
        };
  },
};

const aDoubtIsExplained: MonitoredRule = {
  name: 'aDoubtIsExplained',
  source: house('That a condition was not kept, or may not have been, is said with what was seen.'),
  refuse: ({ finding, note }) =>
    finding !== 'complied' && note === ''
      ? { kind: 'condition/note-missing', says: 'Say what was seen.', fields: ['note'] }
      : undefined,
};

const theNextCheckFollows: MonitoredRule = {
  name: 'theNextCheckFollows',
  source: house('The next check comes after this one.'),
  refuse: (event) =>
    notBefore(
      { field: 'nextCheckOn', on: event.nextCheckOn },
      event.checkedOn,
      'The next check comes before this one.',
    ),
};

const aCheckIsRecordedOnce: MonitoredRule = {
  name: 'aCheckIsRecordedOnce',
  source: house('One look, one entry.'),
  refuse: ({ checkId }, { state }) =>
    state.condition.checks.some((known) => known.checkId === checkId)
      ? { kind: 'condition/check-recorded', says: 'This check is on the record already.' }
      : undefined,
};

/** What may stand in the monitoring log. */
export const conditionNounRules: Rules<typeof conditionEvents, CaseState> = {
  'condition.monitored/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'checkedOn', on: event.checkedOn }]),
    onlyWhatBindsIsMonitored,
    aDoubtIsExplained,
    theNextCheckFollows,
    aCheckIsRecordedOnce,
  ],
};
