import type { DataSourceRow } from '../../../shared/contract/vault/oversight.ts';
import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { isAuditOpen, itemsOfPlan, plannedOf } from '../../../shared/domain/audit-plan/standing.ts';
import { agreementOn } from '../../../shared/domain/data-source/standing.ts';
import type { Duty } from '../../../shared/domain/duty.ts';
import { entryNoun } from '../../../shared/domain/importable-name.ts';
import { isContested } from '../../../shared/domain/register.ts';
import { nowOf, standingEntries } from '../../../shared/domain/register-entry/now.ts';
import { engineOfRegister } from '../../../shared/domain/registers.ts';
import { ok } from '../../../shared/kit/result.ts';
import { governingPolicy } from '../model/governing.ts';
import type { Opened } from '../opened.ts';
import { nounOfEntry } from '../people/noun-of-entry.ts';
import { registerAtHand, type LoadedRegister } from '../registers/at-hand.ts';
import { fault, todayOf, type Answer, type Room } from '../room.ts';
import { recordedActs } from './acts-of.ts';

/** @file The joint audit plan and the data of partners (L6, L8), as the page asks for them. A small register of its own, so that My work and the
 *  calendar need no large one. */

const oversightOf = (opened: Opened): Promise<LoadedRegister> =>
  registerAtHand(opened, opened.registers.streamOf('oversight'), recordedActs);

/** The plans with their items, the newest year first. */
export async function auditPlan(room: Room, opened: Opened): Answer<VaultAnswers['auditPlan']> {
  const { auditPlan: slice } = (await oversightOf(opened)).state;
  return ok({
    plans: slice.plans
      .toSorted((a, b) => b.year - a.year)
      .map((plan) => ({
        ...plan,
        items: itemsOfPlan(slice, plan.planId).map((item) => ({
          auditItemId: item.auditItemId,
          ...{ now: plannedOf(item), isContested: isContested(item.item) },
          ...{ isOpen: isAuditOpen(item), done: item.done, dropped: item.dropped },
        })),
      })),
    today: todayOf(room),
  });
}

/** What a file may say that it came from, by name, and how the agreement behind it stands today. */
export const dataSources = async (
  room: Room,
  opened: Opened,
): Answer<VaultAnswers['dataSources']> => ok(await sourcesOf(room, opened));

async function sourcesOf(room: Room, opened: Opened): Promise<VaultAnswers['dataSources']> {
  const { dataSource } = (await oversightOf(opened)).state;
  const sources = standingEntries(dataSource).map((entry) => {
    const { name, partner, agreement, until, usedFor } = nowOf(entry);
    const standing = agreementOn(nowOf(entry), todayOf(room));
    return {
      ...{ entryId: entry.entryId, name: `${name}, ${partner}`, agreement, until },
      ...{ usedFor, standing },
    };
  });
  return { sources: sources.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
}

/** The data source of that number; none where it is not, or not any more, in the register. */
export async function dataSourceOf(
  room: Room,
  opened: Opened,
  entryId: string | undefined,
): Promise<DataSourceRow | undefined> {
  if (entryId === undefined) return undefined;
  const { sources } = await sourcesOf(room, opened);
  return sources.find((source) => source.entryId === entryId);
}

/** What is owed because of the plan and of agreements that end. */
export async function oversightDuties(room: Room, opened: Opened): Promise<readonly Duty[]> {
  const { state } = await oversightOf(opened);
  const today = todayOf(room);
  return engineOfRegister('oversight').duties(state, {
    policy: governingPolicy(opened, today),
    today,
  });
}

/** Which kind of entry of the room of procurement it is: its page stands under it. Fault: register/no-such-entry. */
export async function procurementNoun(
  _room: Room,
  opened: Opened,
  { entryId }: VaultRequest<'procurementNoun'>,
): Answer<VaultAnswers['procurementNoun']> {
  await registerAtHand(opened, opened.registers.streamOf('procurement'), recordedActs);
  const noun = entryNoun.safeParse(nounOfEntry(opened, 'procurement', entryId));
  return noun.success ? ok({ noun: noun.data }) : fault('register/no-such-entry');
}
