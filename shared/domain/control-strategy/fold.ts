import type { Act } from '../act.ts';
import type { Folds } from '../noun.ts';
import { addOnce } from '../once.ts';
import { chooseVersion, seenBy, setRegister, type Register } from '../register.ts';
import type { controlStrategyEvents } from './events.ts';
import type { ControlStrategySlice } from './slice.ts';

/** A strategy is added to those before it, and stands instead of those its author had seen; so does who watches an area. What a colleague
 *  recorded apart stands beside it until somebody chooses. */
export const controlStrategyFolds: Folds<ControlStrategySlice, typeof controlStrategyEvents> = {
  'control-strategy.adopted/1': (slice, { type: _type, ...strategy }, act) => {
    const { strategyId: _id, ...content } = strategy;
    return {
      ...slice,
      adopted: addOnce(slice.adopted, { ...strategy, actId: act.id, recordedBy: act.by.name }),
      standing: anew(slice.standing, content, act),
    };
  },
  'risk-area.nominated/1': (slice, { type: _type, ...nomination }, act) => ({
    ...slice,
    nominated: {
      ...slice.nominated,
      [nomination.area]: anew(slice.nominated[nomination.area] ?? [], nomination, act),
    },
  }),
  'control-strategy.settled/1': (slice, { area, ...choice }, act) =>
    area === undefined
      ? { ...slice, standing: chooseVersion(slice.standing, choice, act) }
      : {
          ...slice,
          nominated: {
            ...slice.nominated,
            [area]: chooseVersion(slice.nominated[area] ?? [], choice, act),
          },
        },
};

const anew = <T>(register: Register<T>, value: T, act: Act): Register<T> =>
  setRegister(register, value, seenBy(register, act), act);
