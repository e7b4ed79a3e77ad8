export const CasePage = 1;
