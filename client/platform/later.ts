// What makes a page that is alive more comfortable, and is of no use before: it is loaded last.
import { startAnnouncing } from './announce.ts';
import { closeMenus } from './menu-closing.ts';
import { keepPlaces } from './way-back.ts';

startAnnouncing();
keepPlaces();
closeMenus();
