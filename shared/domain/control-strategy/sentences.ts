import { formatPlain } from '../../kit/civil-date.ts';
import type { Sentences } from '../noun.ts';
import type { controlStrategyEvents } from './events.ts';

/** How the control strategy reads in the record of the unit. */
export const controlStrategySentences: Sentences<typeof controlStrategyEvents> = {
  'control-strategy.adopted/1': ({ adoptedBy, adoptedOn, areas }) => ({
    head: 'Control strategy adopted',
    rest: `by ${adoptedBy.name} (${adoptedBy.role}) on ${formatPlain(adoptedOn)}, ${String(areas.length)} areas of risk`,
  }),
  'risk-area.nominated/1': ({ area, personIds, since }) => ({
    head:
      personIds.length === 0
        ? 'Area of risk without a monitor'
        : 'Monitor of an area of risk nominated',
    rest: `${area.replaceAll('-', ' ')}, since ${formatPlain(since)}`,
  }),
  'control-strategy.settled/1': ({ area, reason }) => ({
    head:
      area === undefined
        ? 'Chosen between two control strategies'
        : 'Chosen between two namings for an area of risk',
    rest: area === undefined ? reason : `${area.replaceAll('-', ' ')}: ${reason}`,
  }),
};
