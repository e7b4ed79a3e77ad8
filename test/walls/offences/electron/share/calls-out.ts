// breaks: the shell has no network
// breaks: the replica and the share are plain Node
import { request } from 'node:https';
import { app } from 'electron';
export const seen = [request, app];
