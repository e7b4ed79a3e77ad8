import type { UnitFacts } from '../../../shared/domain/noun.ts';
import type { Opened } from '../opened.ts';

/** The people of the unit as its record names them now: what rules about deciders and signatures rest on. */
export const unitFacts = (opened: Opened): UnitFacts => ({
  people: Object.values(opened.unit.state.officeholder.people),
  custodians: opened.membership.charter().custodians,
});
