import type { AuditItemFields } from './events.ts';

/** The words for what is audited. */
export const auditedWords: Readonly<Record<AuditItemFields['register'], string>> = {
  ...{ gifts: 'Gifts and hospitality', interests: 'Business interests' },
  ...{ procurement: 'Procurement', diaries: 'Diaries', expenses: 'Expenses and cards' },
  ...{ media: 'Media contacts', checks: 'Cross-checks', people: 'People' },
  ...{ oversight: 'Audit plan and data sources', another: 'Something else' },
};
