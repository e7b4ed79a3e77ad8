export const mayAppeal = true;
