import { formatPlain } from '../../kit/civil-date.ts';
import { house } from '../cite.ts';
import type { Duty } from '../duty.ts';
import type { DutyContext } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { packsOut, standingOfPack, type GuestPack } from './slice.ts';

/** What is owed while a guest has an interview: the return, by the day on which the pack is over. */
export const guestPackDuties = (state: CaseState, { today }: DutyContext): readonly Duty[] =>
  packsOut(state.guestPack).map((pack) => toBringIn(pack, standingOfPack(pack, today)));

const toBringIn = (
  { guest, endsOn }: GuestPack,
  standing: ReturnType<typeof standingOfPack>,
): Duty => ({
  key: 'guest-pack/return',
  says: 'Bring in the return of the guest pack',
  detail:
    standing === 'overdue'
      ? `${guest.name}’s pack was over on ${formatPlain(endsOn)}: ask for the return, or withdraw it`
      : `${guest.name} has it until ${formatPlain(endsOn)}`,
  dueOn: endsOn,
  waitingFor: 'line-manager',
  settledBy: 'guest-pack.returned/1',
  source: house('What went outside is asked for again on the day on which it is over.'),
});
