// breaks: shared reaches no other room
import { Button } from '../../renderer/ui/button.tsx';
export const seen = Button;
