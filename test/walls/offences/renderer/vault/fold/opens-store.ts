// breaks: only store imports Dexie
import Dexie from 'dexie';
export const seen = Dexie;
