import type { EntrySlice } from '../register-entry/slice.ts';
import type { DataSource } from './fields.ts';

/** Records of partners that the unit may use, and the agreements behind them (L8). */
export type DataSourceSlice = EntrySlice<DataSource>;
