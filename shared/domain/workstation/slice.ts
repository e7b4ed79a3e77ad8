/** What was compared of a workstation that asked to join. */
export type ComparedWorkstation = {
  readonly requestHash: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly workstation: string;
};
/** Workstations by their number: what was compared, and the newest welcome that went out. */
export type WorkstationSlice = {
  readonly compared: Readonly<Record<string, ComparedWorkstation>>;
  readonly welcomed: Readonly<Record<string, string>>;
};

/** Nobody asked to join yet. */
export const emptyWorkstation: WorkstationSlice = { compared: {}, welcomed: {} };
