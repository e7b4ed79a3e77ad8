import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { characteristicFigures, counted } from '../../../shared/domain/figures/figures.ts';
import { stageNames } from '../../../shared/domain/stage.ts';
import type { CharacteristicsSlice } from '../../../shared/domain/characteristics/slice.ts';
import { ok } from '../../../shared/kit/result.ts';
import type { Opened } from '../opened.ts';
import { todayOf, type Answer, type Room } from '../room.ts';
import { caseInSight } from './acts-of.ts';

/** Figures over the cases this member may see: for the unit's own management, and those that may be published. Reads every case, for
 *  characteristics lie in a compartment that no list holds. */
export async function figures(room: Room, opened: Opened): Answer<VaultAnswers['figures']> {
  const stages: string[] = [];
  const grades: string[] = [];
  const years: string[] = [];
  const scenarios: string[] = [];
  const characteristics: CharacteristicsSlice[] = [];
  const hidden = opened.rows.column('hidden');
  for (let index = 0; index < opened.rows.size(); index += 1) {
    if (hidden[index] === true) continue;
    const row = opened.rows.rowAt(index);
    stages.push(stageNames[row.stage]);
    grades.push(row.grade === 'none' ? 'Not graded' : row.grade);
    years.push(row.openedOn.slice(0, 4));
    if (row.categories !== '') scenarios.push(...row.categories.split('; '));
    const loaded = await caseInSight(opened, opened.rows.idAt(index));
    if (loaded) characteristics.push(loaded.state.characteristics);
  }
  return ok({
    today: todayOf(room),
    cases: stages.length,
    management: [
      counted('Stage', stages),
      counted('Confirmed grade of risk', grades),
      counted('Scenario of the policy', scenarios),
      counted('Year of the report', years),
    ],
    published: characteristicFigures(characteristics),
  });
}
