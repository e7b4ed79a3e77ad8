import { describedBid } from '../../../shared/domain/bid/described.ts';
import { bidFields } from '../../../shared/domain/bid/fields.ts';
import { describedContract } from '../../../shared/domain/contract/described.ts';
import { contractFields } from '../../../shared/domain/contract/fields.ts';
import { describedDataSource } from '../../../shared/domain/data-source/described.ts';
import { dataSourceFields } from '../../../shared/domain/data-source/fields.ts';
import { describedDeclaration } from '../../../shared/domain/declaration/described.ts';
import { declarationFields } from '../../../shared/domain/declaration/fields.ts';
import { describedDiary } from '../../../shared/domain/diary/described.ts';
import { diaryFields } from '../../../shared/domain/diary/fields.ts';
import { describedExpense } from '../../../shared/domain/expense/described.ts';
import { expenseFields } from '../../../shared/domain/expense/fields.ts';
import type { EntryNoun } from '../../../shared/domain/importable-name.ts';
import { describedMediaContact } from '../../../shared/domain/media-contact/described.ts';
import { mediaContactFields } from '../../../shared/domain/media-contact/fields.ts';
import type { DescribedField } from '../../../shared/domain/register-entry/described.ts';
import type { RegisterName } from '../../../shared/domain/register-names.ts';
import { describedSupplier } from '../../../shared/domain/supplier/described.ts';
import { supplierFields } from '../../../shared/domain/supplier/fields.ts';
import type { FormSchema } from '../../ui/form/form-resolver.ts';

/** What the screens of a register of plain entries are drawn from. */
export type Shape = {
  readonly noun: EntryNoun;
  readonly register: RegisterName;
  readonly one: string;
  readonly many: string;
  /** The tab, where a register holds several. */
  readonly title: string;
  /** The same where the register is not in sight: the way back to it. */
  readonly list: string;
  readonly fields: readonly DescribedField[];
  readonly dayField: string | undefined;
  readonly schema: FormSchema;
  /** What an empty register says of itself. */
  readonly about: string;
};

/** The registers of plain entries. */
export const shapes: Readonly<Record<EntryNoun, Shape>> = {
  supplier: shape('procurement', 'supplier', 'Suppliers', describedSupplier, supplierFields, {
    about:
      'Companies that supply the force, with their numbers, trading names and who owns or directs them. Bring the finance department’s list as it is.',
  }),
  contract: shape('procurement', 'contract', 'Contracts', describedContract, contractFields, {
    about:
      'Contracts of the force, when they were awarded, to whom, and who answers for them. The cross-checks compare the day of the award with what was offered before it.',
  }),
  bid: shape('procurement', 'bid', 'Bids', describedBid, bidFields, {
    about: 'Who bid for contracts of the force, and what became of each bid.',
  }),
  declaration: shape(
    ...(['procurement', 'declaration', 'Declarations'] as const),
    ...([describedDeclaration, declarationFields] as const),
    {
      about:
        'Conflicts of interest that bidders, suppliers and those who choose between them declared, or declared that they have none.',
    },
  ),
  diary: shape('diaries', 'diary', 'Diaries', describedDiary, diaryFields, {
    about:
      'Entries of chief officers’ diaries. Save the calendar as ICS, or a table of it as CSV, and bring it here.',
  }),
  expense: shape('expenses', 'expense', 'Payments', describedExpense, expenseFields, {
    about: 'Expenses claimed back and payments by cards of the force.',
  }),
  'media-contact': shape(
    ...(['media', 'media-contact', 'Contacts'] as const),
    ...([describedMediaContact, mediaContactFields] as const),
    { about: 'Who of the force was in contact with which journalist, and about what.' },
  ),
  'data-source': shape(
    ...(['oversight', 'data-source', 'Data sources'] as const),
    ...([describedDataSource, dataSourceFields] as const),
    {
      about:
        'Records of partners that the unit may use: the county council’s, the fire service’s. Whose they are, on what legal basis, under which agreement, until when, and for what.',
    },
  ),
};

type Told = {
  readonly one: string;
  readonly many: string;
  readonly fields: readonly DescribedField[];
  readonly dayField?: string;
};

function shape(
  register: RegisterName,
  noun: EntryNoun,
  title: string,
  { one, many, fields, dayField }: Told,
  schema: FormSchema,
  { about }: { readonly about: string },
): Shape {
  const list =
    noun === 'media-contact' ? 'Media contacts' : noun === 'expense' ? 'Expenses' : title;
  return { register, noun, title, list, one, many, fields, dayField, schema, about };
}
