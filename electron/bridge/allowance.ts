/** @file How much one port may ask at once and how fast. Far above what casework needs; it stops a runaway from filling memory. */

export type Allowance = {
  /** False when there is too much already: nothing was counted. */
  readonly begin: (sizeBytes: number) => boolean;
  readonly end: (sizeBytes: number) => void;
};

const limits = { atOnce: 4096, atOnceBytes: 256 * 1024 * 1024, perSecond: 20_000 } as const;

export function createAllowance(monotonicMs: () => number): Allowance {
  let open = 0;
  let openBytes = 0;
  let left: number = limits.perSecond;
  let countedAtMs = monotonicMs();
  return {
    begin: (sizeBytes) => {
      const nowMs = monotonicMs();
      left = Math.min(limits.perSecond, left + ((nowMs - countedAtMs) * limits.perSecond) / 1000);
      countedAtMs = nowMs;
      if (left < 1 || open >= limits.atOnce || openBytes + sizeBytes > limits.atOnceBytes)
        return false;
      left -= 1;
      open += 1;
      openBytes += sizeBytes;
      return true;
    },
    end: (sizeBytes) => {
      open -= 1;
      openBytes -= sizeBytes;
    },
  };
}
