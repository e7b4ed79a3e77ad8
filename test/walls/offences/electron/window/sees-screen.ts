// breaks: the shell reaches no screen
import { Button } from '../../renderer/ui/button.tsx';
export const seen = Button;
