// breaks: the vault knows no screen
import { useState } from 'react';
export const seen = useState;
