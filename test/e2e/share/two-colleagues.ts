import { ReportForm, aReport } from '../pages/report.ts';
import { WhoCanSee } from '../pages/who-can-see.ts';
import { foundUnit, joinUnit, meet, type Workstation } from '../pages/workstation.ts';
import { amendAccount } from './account.ts';
import { driveTo, type Drive } from './drive.ts';

/** @file Two colleagues with one case, each with a drive of their own to one share. Both are invented. */

export const rafi = { name: 'Rafi Stonebridge', rank: 'DC', desk: 'Laptop 2' };

/** The unit of the two, its share, and what Mara wrote in its case. */
export type Unit = {
  readonly mara: Workstation;
  readonly rafi: Workstation;
  readonly drives: { readonly mara: Drive; readonly rafi: Drive };
  readonly share: string;
  /** Mara writes the next note. */
  readonly note: () => Promise<string>;
  readonly reasons: readonly string[];
};

/** From nothing to two desks that both show the case. */
export async function twoColleagues(
  start: Parameters<typeof foundUnit>[0],
  share: string,
  freshFolder: (name: string) => string,
): Promise<Unit> {
  const drives = {
    mara: driveTo(share, freshFolder('drive')),
    rafi: driveTo(share, freshFolder('drive')),
  };
  const mara = await foundUnit(start, drives.mara.path);
  await new ReportForm(mara.page).record();
  const colleague = await joinUnit(start, drives.rafi.path, mara, rafi);
  await mara.openCase(aReport.surname);
  await new WhoCanSee(mara.page).give(rafi.name, 'Works on it from today.');
  await meet(mara, colleague);
  const reasons: string[] = [];
  const note = async (): Promise<string> => {
    const text = `He told me so on day ${String(reasons.length + 1)}.`;
    reasons.push(`Note ${String(reasons.length + 1)} of the diary.`);
    await mara.openCase(aReport.surname);
    await amendAccount(mara.page, text, reasons.at(-1));
    return text;
  };
  return { mara, rafi: colleague, drives, share, note, reasons };
}
