// breaks: the desk reaches the vault by messages only
import { unlock } from '../vault/calls/unlock.ts';
export const seen = unlock;
