import type { Verification } from '../../shared/contract/vault/verification.ts';

/** How far this workstation is with verifying what it received. `hasGap`: some are known to be missing before others that are here. */
export function verificationWords(now: Verification, hasGap = false): string {
  switch (now.state) {
    case 'reading':
      return `Reading what was received: ${countOf(now)}. The list of cases is there in a moment.`;
    case 'verifying':
      return `${countOf(now)} are verified: signed by whoever recorded them, with no gap between them and none changed.`;
    case 'verified':
      return `All ${acts(now.acts)} that ${now.acts === 1 ? 'is' : 'are'} here, of ${now.workstations === 1 ? 'one workstation' : `${String(now.workstations)} workstations`}, are verified: signed by whoever recorded them, ${hasGap ? 'and none changed. Some are missing before others: what to do stands above.' : 'with no gap between them and none changed.'}`;
  }
}

const countOf = ({ done, total }: { readonly done: number; readonly total: number }): string =>
  `${grouped(done)} of ${acts(total)}`;
const acts = (count: number): string => (count === 1 ? 'act' : `${grouped(count)} acts`);
const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
