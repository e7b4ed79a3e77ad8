import type { ImportableName } from '../../../shared/domain/importable-name.ts';
import type { RegisterName } from '../../../shared/domain/register-names.ts';
import type { RegistersState } from '../../../shared/domain/registers-state.ts';
import { findById } from '../../../shared/kit/by-id.ts';
import type { Opened } from '../opened.ts';
import { registerInMemory } from '../registers/at-hand.ts';

const onlyNouns: Readonly<Partial<Record<RegisterName, ImportableName>>> = {
  gifts: 'gift',
  interests: 'interest',
  diaries: 'diary',
  expenses: 'expense',
  media: 'media-contact',
  oversight: 'data-source',
};

/** Which kind of entry of a register has that number: its page stands under it. */
export function nounOfEntry(
  opened: Opened,
  register: RegisterName,
  entryId: string,
): ImportableName | undefined {
  if (register !== 'procurement') return onlyNouns[register];
  const state = registerInMemory(opened, opened.registers.streamOf(register))?.state;
  return state && inProcurement(state, entryId);
}

function inProcurement(
  { supplier, contract, bid, declaration }: RegistersState,
  entryId: string,
): ImportableName | undefined {
  if (findById(supplier.entries, entryId)) return 'supplier';
  if (findById(contract.entries, entryId)) return 'contract';
  if (findById(bid.entries, entryId)) return 'bid';
  return findById(declaration.entries, entryId) ? 'declaration' : undefined;
}
