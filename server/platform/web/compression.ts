import { constants } from 'node:zlib';
import type { FastifyCompressOptions } from '@fastify/compress';

/** Higher costs more time than it saves for what is made on request. */
const BROTLI_QUALITY = 5;

/** How pages, files and answers of the API travel. */
export const COMPRESSION: FastifyCompressOptions = {
  encodings: ['br', 'gzip'],
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
};
