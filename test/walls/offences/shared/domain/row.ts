export type Row = { readonly name: string };
