// breaks: the shell has no network
// breaks: the replica, the share and the writer are plain Node
import { request } from 'node:https';
import { app } from 'electron';
export const seen = [request, app];
