// Reviewed by hand: whoever lets visitors or officials read one more column changes this file, and says why.

const PUBLIC = {
  article: 'id kind slug title lead body company industry municipality place host held_on category published_at',
  exhibition:
    'id version slug kind state industry title catchphrase outline call held_on hours venue_name venue_address ' +
    'venue_access timetable capacity registered exhibitor_target accepted attendance',
  exhibitor_application: 'id exhibition_id vendor_id state title shows zone',
  listing:
    'id number vendor_id kind state created_at published_at title promise problem description categories tags industries ' +
    'processes company_sizes price_model price_min price_max price_note lead_time_min lead_time_max subsidy cases images links ' +
    'work_styles availability',
  // What published listings are found by: made of columns that everyone may read.
  listing_search: 'id facets price published grams entry marks',
  listing_suggestion: 'id kind text key',
  organization: 'id name kana industry municipality is_vendor about',
};

/** By table, in the order of its columns. */
export const GRANTED = {
  visitor: PUBLIC,
  official: {
    ...PUBLIC,
    // The figures of the contract: which company stands behind a fact is told by number only.
    fact:
      'id kind fiscal_year occurred_on recorded_at quantity subject organization_id industry municipality reverses ' +
      // Why a figure was corrected: the monthly report tells it.
      'reason',
    contract_year: 'fiscal_year targets smallest_group',
    // What was submitted, as one text. Who wrote it, and what is not submitted yet, stays with the secretariat.
    monthly_report: 'id version month fiscal_year state state_since snapshot hash as_of submitted_at',
    // How vendors are chosen, and how evenly. No case and no member: `inputs` hold what fits many companies.
    matching_policy: 'id number terms reason set_at',
    proposal: 'id number turn proposed_at adopted_at inputs digest published pooled line picks',
    exposure: 'kind vendor_id fiscal_year occurred_at',
  },
};

/** Everything about people and everything entrusted to the secretariat. */
export const ALL_CONFIDENTIAL = [
  ...['postcode', 'address', 'representative', 'contact_name', 'contact_kana', 'contact_title', 'phone', 'email'].map(
    (column) => `organization.${column}`,
  ),
  ...['organization.newsletter', 'organization.note', 'organization.name_key'],
  ...['name', 'kana', 'email', 'password_hash', 'is_lead', 'locked_until'].map((column) => `person.${column}`),
  ...['session.token_digest', 'session.person_id', 'session.user_agent', 'membership.person_id'],
  ...['person_photo.webp', 'person_photo.person_id'],
  ...['registration.name', 'registration.email', 'registration.company', 'registration.code'],
  ...['consultation.subject', 'consultation.body', 'consultation.closing', 'consultation.organization_id'],
  ...['consultation_entry.text', 'consultation_entry.sender', 'consultation_attachment.name', 'incoming_mail.sender'],
  ...['inquiry.name', 'inquiry.email', 'inquiry.phone', 'inquiry.subject', 'inquiry_entry.text', 'mail.recipient'],
  ...['consultation_entry.text', 'needs_sheet.needs', 'introduction.need', 'introduction.disclosure'],
  ...['introduction.answer', 'introduction.consented_by_id', 'listing_revision.content', 'listing_revision.comment'],
  ...[
    'listing.contact',
    'listing.own_number',
    'listing.archive_reason',
    'stored_file.bytes',
    'listing_revision.remarks',
  ],
  ...['contact_check.reason', 'contact_check.member_answer', 'effect_survey.comment', 'effect_survey.cost_yen'],
  ...['follow_up_link.digest', 'notification.recipient', 'notification.subject_id', 'notification_setting.deliveries'],
  ...['exhibitor_application.power_w', 'exhibitor_application.note', 'exhibitor_application.reason'],
  ...['monthly_report.authors', 'monthly_report.return_reason', 'report_section.text'],
  ...['proposal.consultation_id', 'proposal.proposed_by_id', 'exposure.consultation_id', 'exposure.listing_id'],
  ...['sending.few_reason', 'sending.share_reason', 'affiliation.person_id', 'affiliation.note', 'referral.summary'],
  ...['provision.organization_id', 'provision.recipient', 'provision.consented_by_id', 'matching_policy.set_by_id'],
  ...['fact.label', 'audit_entry.person_id', 'audit_entry.why', 'change.before', 'installation.key_check'],
];
