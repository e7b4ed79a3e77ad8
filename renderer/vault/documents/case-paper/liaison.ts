import { departureNames, departureStandings } from '../../../../shared/domain/departure/words.ts';
import { departuresOf } from '../../../../shared/domain/departure/standing.ts';
import { triggerNames } from '../../../../shared/domain/misconduct/words.ts';
import { formatPlain } from '../../../../shared/kit/civil-date.ts';
import { about, type Item, type Part } from './part.ts';

/** @file What passed with vetting and the misconduct procedures, and whether the member leaves, on paper. */

const each = (head: string, records: readonly object[]): readonly Item[] =>
  records.map((record) => ({ head, of: [record] }));

export const vetting: Part = {
  title: 'Vetting',
  items: ({ state: { vetting: slice } }) => [
    ...each('Level obtained', slice.levels),
    ...each('Vetting was told', slice.notified),
    ...each('Vetting will review', slice.accepted),
    ...each('Vetting will not review', slice.declined),
    ...each('Reviewed by vetting', slice.reviews),
    ...slice.information.map((told) => ({
      head: `Vetting told on ${formatPlain(told.receivedOn)}`,
      of: [told, ...about(slice.assessed, 'informationId', told.informationId)],
      hide: ['receivedOn'],
    })),
    ...each('Assessment for withdrawal begun', slice.withdrawals),
    ...each('Assessment for withdrawal ended', slice.withdrawalsEnded),
  ],
};

export const misconduct: Part = {
  title: 'Misconduct',
  items: ({ state: { misconduct: slice } }) => [
    ...slice.referrals.flatMap((referral) => [
      {
        head: `Referred on ${formatPlain(referral.referredOn)}: ${triggerNames[referral.trigger]}`,
        of: [referral],
        hide: ['trigger', 'referredOn', 'recordedBy'],
      },
      ...each('The referral was checked', about(slice.checks, 'referralId', referral.referralId)),
      ...each('It went to the IOPC', about(slice.sentToIopc, 'referralId', referral.referralId)),
      ...each('An answer to it', about(slice.feedback, 'referralId', referral.referralId)),
    ]),
    ...slice.notReferred.map((decision) => ({
      head: `Not referred: ${triggerNames[decision.trigger]}`,
      of: [decision],
      hide: ['trigger'],
    })),
  ],
};

export const departure: Part = {
  title: 'Leaving and suspension',
  items: ({ state }) =>
    departuresOf(state).map(({ departureId, kind, stands }) => ({
      head: `${departureNames[kind]}: ${departureStandings[stands].toLowerCase()}`,
      of: [
        ...about(state.departure.heard, 'departureId', departureId),
        ...about(state.departure.decided, 'departureId', departureId),
        ...about(state.departure.effects, 'departureId', departureId),
        ...about(state.departure.takenBack, 'departureId', departureId),
        ...about(state.departure.suspensionsEnded, 'departureId', departureId),
      ],
      hide: ['kind'],
    })),
};
