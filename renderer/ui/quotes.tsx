import { createContext, useContext } from 'react';

/** Finds the sentence of a clause by its number. The app plugs the policy in here; this room knows none. */
export type QuoteFinder = (ref: string) => string | undefined;

const QuoteContext = createContext<QuoteFinder>(() => undefined);

export const QuoteProvider = QuoteContext;
export const useQuotes = (): QuoteFinder => useContext(QuoteContext);
