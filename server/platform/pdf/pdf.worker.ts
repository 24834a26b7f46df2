// The thread that draws PDFs. It holds no door to anything else.
import { answerInThread } from '../thread-work.ts';
import type { PrintDocument } from './print-document.ts';
import { drawPdf } from './render.ts';

answerInThread((document: PrintDocument) => drawPdf(document));
