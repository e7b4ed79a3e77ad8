// breaks: a feature does not know the app around it
import { routes } from '../../app/routes.tsx';
export const seen = routes;
