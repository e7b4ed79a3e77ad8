// breaks: the vault client knows no screen
import { Button } from '../ui/button.tsx';
export const seen = Button;
