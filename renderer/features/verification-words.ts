import type { Verification } from '../../shared/contract/vault/verification.ts';

/** How far this workstation is with verifying what it received. */
export function verificationWords(now: Verification): string {
  switch (now.state) {
    case 'reading':
      return `Reading what was received: ${countOf(now)}. The list of cases is there in a moment.`;
    case 'verifying':
      return `${countOf(now)} are verified: signed by whoever recorded them, with no gap between them and none changed.`;
    case 'verified':
      return `All ${acts(now.acts)} that ${now.acts === 1 ? 'is' : 'are'} here, of ${now.workstations === 1 ? 'one workstation' : `${String(now.workstations)} workstations`}, are verified: signed by whoever recorded them, with no gap between them and none changed.`;
  }
}

const countOf = ({ done, total }: { readonly done: number; readonly total: number }): string =>
  `${grouped(done)} of ${acts(total)}`;
const acts = (count: number): string => (count === 1 ? 'act' : `${grouped(count)} acts`);
const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
