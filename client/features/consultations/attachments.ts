// Where files of consultations lie.
export const CONSULTATION_FILES = '/attachments/consultations';
