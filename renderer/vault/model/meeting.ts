/** @file The first meeting with the share since the start: what this disk lost comes back by it, and nothing is recorded before. Decision 0046. */

/** The first meeting, while it lasts. */
export type Meeting = {
  readonly over: Promise<void>;
  /** Somebody waits for it before they can save: a share that is slow must not hold them up for long. */
  isSaveWaiting: boolean;
};

/** Waits for it before anything is saved. */
export async function metBeforeSaving(opened: {
  readonly meeting?: Meeting | undefined;
}): Promise<void> {
  if (!opened.meeting) return;
  opened.meeting.isSaveWaiting = true;
  await opened.meeting.over;
}
