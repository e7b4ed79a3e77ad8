import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { undeletedAtSource } from '../../../shared/domain/intake-document/slice.ts';
import type { Act } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';

/** @file Forms and emails: imported, then deleted where they came from. */

const liesAtSource = ({ state }: CaseView): boolean =>
  undeletedAtSource(state.intakeDocument).length > 0;

export const intakeDocumentActs: readonly Act[] = [
  {
    type: 'intake-document.imported/1',
    title: 'Import a form or an email',
    group: 'Report',
    form: lazyForm(() => import('./import-form.tsx'), 'ImportForm'),
    offered: ({ state }) => state.case.opened !== undefined,
  },
  {
    type: 'intake-document.source-deleted/1',
    title: 'Confirm deletion at source',
    group: 'Report',
    form: lazyForm(() => import('./deleted-form.tsx'), 'DeletedForm'),
    offered: liesAtSource,
  },
  {
    type: 'intake-document.source-kept/1',
    title: 'Record that an original stays',
    group: 'Report',
    form: lazyForm(() => import('./kept-form.tsx'), 'KeptForm'),
    offered: liesAtSource,
  },
];
