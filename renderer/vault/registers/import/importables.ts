import { describedBid } from '../../../../shared/domain/bid/described.ts';
import { bidFields } from '../../../../shared/domain/bid/fields.ts';
import { describedContract } from '../../../../shared/domain/contract/described.ts';
import { contractFields } from '../../../../shared/domain/contract/fields.ts';
import { describedDataSource } from '../../../../shared/domain/data-source/described.ts';
import { dataSourceFields } from '../../../../shared/domain/data-source/fields.ts';
import { describedDeclaration } from '../../../../shared/domain/declaration/described.ts';
import { declarationFields } from '../../../../shared/domain/declaration/fields.ts';
import { describedDiary } from '../../../../shared/domain/diary/described.ts';
import { diaryFields } from '../../../../shared/domain/diary/fields.ts';
import { describedExpense } from '../../../../shared/domain/expense/described.ts';
import { expenseFields } from '../../../../shared/domain/expense/fields.ts';
import { describedMediaContact } from '../../../../shared/domain/media-contact/described.ts';
import { mediaContactFields } from '../../../../shared/domain/media-contact/fields.ts';
import type { ImportableName } from '../../../../shared/domain/importable-name.ts';
import { describedSupplier } from '../../../../shared/domain/supplier/described.ts';
import { supplierFields } from '../../../../shared/domain/supplier/fields.ts';
import { giftImportable } from './gift-importable.ts';
import type { Importable } from './importable.ts';
import { interestImportable } from './interest-importable.ts';
import { plainImportable } from './plain-importable.ts';

/** The registers into which files can be brought. */
export const importables: Readonly<Record<ImportableName, Importable>> = {
  gift: giftImportable,
  interest: interestImportable,
  supplier: plainImportable('procurement', describedSupplier, supplierFields, (s) => s.supplier),
  contract: plainImportable('procurement', describedContract, contractFields, (s) => s.contract),
  bid: plainImportable('procurement', describedBid, bidFields, (s) => s.bid),
  declaration: plainImportable(
    ...(['procurement', describedDeclaration, declarationFields] as const),
    (s) => s.declaration,
  ),
  diary: plainImportable('diaries', describedDiary, diaryFields, (s) => s.diary),
  expense: plainImportable('expenses', describedExpense, expenseFields, (s) => s.expense),
  'media-contact': plainImportable(
    ...(['media', describedMediaContact, mediaContactFields] as const),
    (s) => s.mediaContact,
  ),
  'data-source': plainImportable(
    ...(['oversight', describedDataSource, dataSourceFields] as const),
    (s) => s.dataSource,
  ),
};
