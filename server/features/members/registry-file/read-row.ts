// One row of a registry file as the values of an organisation: each field's own rules, one after the other.
import { isCorporateNumber, isEmail, nameKey } from '../../../kernel/japanese-text.ts';
import { municipalityOf } from '../../../kernel/municipalities.ts';
import { countOf, dateOf, machineText, manyLines, markOf, oneLine, phoneOf, postcodeOf } from './cells.ts';
import type { ErrorKind, WarningKind } from './findings.ts';
import { FIELD_KEYS, type FieldKey } from './registry-fields.ts';
import type { RegistryValues } from './registry-values.ts';

export interface RowCells {
  /** Whether the file has a column for the field. */
  has(key: FieldKey): boolean;
  /** As typed; empty without a column. */
  cell(key: FieldKey): string;
  refuse(key: FieldKey, code: ErrorKind): void;
  warn(key: FieldKey, code: WarningKind): void;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Indexed columns and forms stay usable; nothing honest is longer. */
const LINE_LENGTH = 200;
const NOTE_LENGTH = 5_000;
const EXCEL_ERROR = /^#(N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/;
const PLAIN_FIELDS = ['kana', 'category', 'industry', 'representative', 'contactName', 'contactKana'] as const;
const VENDOR_CATEGORY = /ソリューション(提供)?企業|提供企業|ベンダー/;

/** The values of one row, and whether it says that the member has left. */
export function readRow(row: RowCells, today: string): { values: RegistryValues; withdrawn: boolean } {
  for (const key of FIELD_KEYS) refuseBroken(row, key);
  const name = oneLine(row.cell('name'));
  if (!name) row.refuse('name', 'name_missing');
  const memberNo = machineText(row.cell('memberNo'));
  if (!memberNo) row.refuse('memberNo', 'member_no_missing');
  const values: Mutable<RegistryValues> = { memberNo, name, nameKey: nameKey(name), isMember: false };

  for (const key of PLAIN_FIELDS) if (row.has(key)) values[key] = oneLine(row.cell(key));
  if (row.has('contactTitle') || row.has('contactDepartment')) {
    values.contactTitle = joined(row, ['contactDepartment', 'contactTitle'], ' ');
  }
  if (row.has('note')) values.note = manyLines(row.cell('note'));
  if (row.has('phone')) values.phone = phoneOf(machineText(row.cell('phone')));
  if (row.has('corporateNumber')) values.corporateNumber = corporateNumber(row);
  if (row.has('email')) values.email = email(row);
  if (row.has('employees')) values.employees = employees(row);
  if (row.has('postcode')) values.postcode = postcode(row);
  if (row.has('newsletter')) values.newsletter = mark(row, 'newsletter') ?? false;
  readPlace(row, values);
  readVendor(row, values);
  return { values, withdrawn: readMembership(row, values, today) };
}

function refuseBroken(row: RowCells, key: FieldKey) {
  const text = row.cell(key).trim();
  if (text.length > (key === 'note' ? NOTE_LENGTH : LINE_LENGTH)) {
    row.refuse(key, key === 'name' ? 'name_too_long' : 'too_long');
  }
  if (text.includes('\ufffd')) row.refuse(key, 'unreadable_character');
  if (key !== 'note' && EXCEL_ERROR.test(text)) row.refuse(key, 'cell_error');
}

function corporateNumber(row: RowCells): string | null {
  const digits = machineText(row.cell('corporateNumber')).replace(/[\s-]/g, '');
  if (!digits) return null;
  if (!/^\d{13}$/.test(digits)) row.refuse('corporateNumber', 'corporate_number_invalid');
  else if (!isCorporateNumber(digits)) row.refuse('corporateNumber', 'corporate_number_check_digit');
  return digits;
}

function email(row: RowCells): string {
  const [first = '', ...others] = machineText(row.cell('email'))
    .split(/[\s,;、/]+/)
    .filter(Boolean);
  if (!first) return '';
  if (!isEmail(first)) row.refuse('email', 'email_invalid');
  else if (others.length) row.warn('email', 'email_several');
  return first;
}

function employees(row: RowCells): number | null {
  const { count, exact } = countOf(machineText(row.cell('employees')));
  if (!exact) row.warn('employees', 'employees_inexact');
  return count;
}

function postcode(row: RowCells): string {
  const text = machineText(row.cell('postcode'));
  const known = postcodeOf(text);
  if (text && !known) row.warn('postcode', 'postcode_invalid');
  return known ?? text;
}

function mark(row: RowCells, key: FieldKey): boolean | null {
  const said = markOf(row.cell(key));
  if (said === null) row.warn(key, 'mark_unclear');
  return said;
}

/**
 * The address from one column or from several (都道府県, 市区町村…). The column 県内事業所 says whether there is a place
 * of business in the prefecture, wherever the head office is; only without an answer there, the address does.
 */
function readPlace(row: RowCells, values: Mutable<RegistryValues>) {
  if (row.has('address') || row.has('city')) {
    values.address = joined(row, ['prefecture', 'city', 'address', 'building'], '');
    values.municipality = municipalityOf(values.address);
    values.inPrefecture = values.municipality !== '' || values.address.includes('熊本県');
  }
  const typed = row.cell('inPrefecture').trim();
  if (typed) values.inPrefecture = mark(row, 'inPrefecture') ?? values.inPrefecture ?? false;
}

/** Parts of one value in several columns. A later column that begins with what stands before it (住所 with 都道府県) wins. */
function joined(row: RowCells, keys: readonly FieldKey[], separator: string): string {
  const parts = keys.map((key) => oneLine(row.cell(key))).filter(Boolean);
  const repeatedIn = (later: string, i: number) =>
    later.startsWith(parts[i]!) || later.startsWith(parts.slice(0, i + 1).join(separator));
  const needed = parts.filter((_, i) => !parts.slice(i + 1).some((later) => repeatedIn(later, i)));
  return needed.join(separator);
}

/** A vendor (ソリューション企業) is marked in a column of its own, or by the category (会員区分). */
function readVendor(row: RowCells, values: Mutable<RegistryValues>) {
  const byCategory = VENDOR_CATEGORY.test(values.category ?? '');
  if (row.has('isVendor')) values.isVendor = (mark(row, 'isVendor') ?? false) || byCategory;
  else if (byCategory) values.isVendor = true;
}

/**
 * Joining and withdrawal. A list without a column for the day of joining lists members. A withdrawal is a day, or a mark
 * (○, 退会) without one; a day yet to come leaves them a member until then. Answers whether they have left.
 */
function readMembership(row: RowCells, values: Mutable<RegistryValues>, today: string): boolean {
  let hasJoined = true;
  if (row.has('joinedOn')) {
    const text = machineText(row.cell('joinedOn'));
    values.joinedOn = text ? dateOf(text) : null;
    if (text && !values.joinedOn) row.refuse('joinedOn', 'joined_on_invalid');
    else if (!values.joinedOn) row.warn('joinedOn', 'joined_on_missing');
    else if (values.joinedOn > today) row.warn('joinedOn', 'joined_on_future');
    hasJoined = Boolean(values.joinedOn && values.joinedOn <= today);
  }
  let withdrawn = false;
  if (row.has('withdrawnOn')) {
    const text = machineText(row.cell('withdrawnOn'));
    const said = markOf(text);
    values.withdrawnOn = text ? dateOf(text) : null;
    if (said === null && !values.withdrawnOn) row.refuse('withdrawnOn', 'withdrawn_on_invalid');
    withdrawn = values.withdrawnOn ? values.withdrawnOn <= today : said === true;
    if (values.withdrawnOn && values.joinedOn && values.withdrawnOn < values.joinedOn) {
      row.warn('withdrawnOn', 'withdrawn_before_joined');
    }
  }
  values.isMember = hasJoined && !withdrawn;
  return withdrawn;
}
