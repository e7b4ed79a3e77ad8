import type { Folds } from '../noun.ts';
import type { workstationEvents } from './events.ts';
import type { WorkstationSlice } from './slice.ts';

/** A request compared anew needs a welcome of its own. */
export const workstationFolds: Folds<WorkstationSlice, typeof workstationEvents> = {
  'workstation.compared/1': (slice, { type: _type, deviceId, ...compared }) => {
    const { [deviceId]: before, ...others } = slice.welcomed;
    const isSame = slice.compared[deviceId]?.requestHash === compared.requestHash;
    return {
      compared: { ...slice.compared, [deviceId]: compared },
      welcomed: isSame && before !== undefined ? slice.welcomed : others,
    };
  },
  'workstation.welcomed/1': (slice, { deviceId, welcome }) => ({
    ...slice,
    welcomed: { ...slice.welcomed, [deviceId]: welcome },
  }),
};
