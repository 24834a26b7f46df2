// Public forms that work without JavaScript: what they ask of the API when a browser sends them as they are.
import { contactForm } from './features/inquiries/public/contact-form.ts';

export const FORMS = { '/contact': contactForm } as const;
