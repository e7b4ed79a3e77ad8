import { levelsHeld } from '../../../shared/domain/vetting/levels.ts';
import {
  bearingNames,
  infoResultNames,
  reviewOutcomeNames,
  toldNames,
  withdrawalOutcomeNames,
} from '../../../shared/domain/vetting/words.ts';
import type { CaseState } from '../../../shared/domain/state.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import type { Row } from '../../ui/rows.tsx';
import { levelWords } from './words.ts';

/** The exchange with vetting, line by line: what is held, what was told, what came back. */
export const vettingRows = (state: CaseState): readonly Row[] => [
  {
    label: 'Held now',
    value:
      levelsHeld(state)
        .map((level) => levelWords[level])
        .join(', ') || 'Not known',
  },
  ...state.vetting.levels.map((each) => ({
    label: 'Level obtained',
    value: `${formatPlain(each.obtainedOn)}, from ${each.obtainedFrom}`,
  })),
  ...state.vetting.notified.map((each) => ({
    label: 'Vetting told',
    value: `${formatPlain(each.notifiedOn)}: ${each.notifiedTo}, by ${each.notifiedBy}`,
  })),
  ...state.vetting.accepted.map((each) => ({
    label: 'Will review',
    value: `${formatPlain(each.acceptedOn)}, ${each.acceptedBy}: ${each.reason}`,
  })),
  ...state.vetting.declined.map((each) => ({
    label: 'Will not review',
    value: `${formatPlain(each.declinedOn)}, ${each.declinedBy}: ${each.reason}`,
  })),
  ...state.vetting.reviews.map((each) => ({
    label: 'Reviewed',
    value: lines(
      `${formatPlain(each.reviewedOn)}, ${each.reviewedBy}: ${reviewOutcomeNames[each.outcome]}`,
      each.text,
    ),
  })),
  ...informationRows(state),
  ...withdrawalRows(state),
];

const informationRows = ({ vetting }: CaseState): readonly Row[] =>
  vetting.information.map((each) => {
    const done = vetting.assessed.find(({ informationId }) => informationId === each.informationId);
    return {
      label: 'Told by vetting',
      value: lines(
        `${formatPlain(each.receivedOn)}, ${each.receivedFrom}: ${bearingNames[each.bearing]}`,
        each.text,
        done
          ? `${infoResultNames[done.result]}${done.reference === '' ? '' : `, ${done.reference}`}. ${done.reason}`
          : 'Not weighed yet',
      ),
    };
  });

const withdrawalRows = ({ vetting }: CaseState): readonly Row[] =>
  vetting.withdrawals.map((each) => {
    const ended = vetting.withdrawalsEnded.find(
      ({ assessmentId }) => assessmentId === each.assessmentId,
    );
    return {
      label: 'Assessment for withdrawal',
      value: lines(
        `Begun ${formatPlain(each.begunOn)}, told by ${each.toldBy}`,
        `Harm test: ${toldNames[each.harmTest]}. Police friend told: ${toldNames[each.policeFriend]}. Legal representation told: ${toldNames[each.legalRepresentation]}.`,
        each.note,
        ended
          ? `${withdrawalOutcomeNames[ended.outcome]}, ${formatPlain(ended.endedOn)}. ${ended.text}`
          : 'Outcome awaited',
      ),
    };
  });

const lines = (...all: readonly string[]): string => all.filter((line) => line !== '').join('\n');
