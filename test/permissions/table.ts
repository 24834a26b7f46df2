// Who may use which door of the API. One row for every Query, Mutation and Subscription field; the test asks every cell.

/** `+` allowed, `o` own records only, `-` the field does not exist for this audience. */
export type Cell = '+' | 'o' | '-';
/** visitor, member, vendor, support, official. */
export type Row = readonly [Cell, Cell, Cell, Cell, Cell];

export const TABLE: Readonly<Record<string, Row>> = {
  // accounts
  'Query.session': ['+', '+', '+', '+', '+'],
  'Query.supportStaff': ['-', '-', '-', '+', '-'],
  'Mutation.signIn': ['+', '+', '+', '+', '+'],
  'Mutation.signOut': ['+', '+', '+', '+', '+'],
  'Mutation.actFor': ['-', '+', '+', '+', '+'],
  // photos
  'Query.personPhotos': ['-', '+', '+', '+', '-'],
  // the audit log: leads only, within support
  'Query.auditEntries': ['-', '-', '-', '+', '-'],
  'Query.auditFilters': ['-', '-', '-', '+', '-'],
  'Mutation.verifyAuditLog': ['-', '-', '-', '+', '-'],
  // members
  'Query.organizations': ['-', '-', '-', '+', '-'],
  'Query.organization': ['+', '+', '+', '+', '+'],
  'Query.registryFilters': ['-', '-', '-', '+', '-'],
  'Mutation.revealOrganization': ['-', '-', '-', '+', '-'],
  // listings
  'Query.solutions': ['+', '+', '+', '+', '+'],
  'Query.solutionFacets': ['+', '+', '+', '+', '+'],
  'Query.solution': ['+', '+', '+', '+', '+'],
  'Query.myListings': ['-', '-', 'o', '-', '-'],
  'Query.listing': ['-', '-', 'o', '+', '-'],
  'Query.listingReviews': ['-', '-', '-', '+', '-'],
  'Mutation.createListing': ['-', '-', '+', '-', '-'],
  'Mutation.reviseListing': ['-', '-', 'o', '-', '-'],
  'Mutation.saveListingDraft': ['-', '-', 'o', '-', '-'],
  'Mutation.submitListing': ['-', '-', 'o', '-', '-'],
  'Mutation.retractListing': ['-', '-', 'o', '-', '-'],
  'Mutation.publishListing': ['-', '-', '-', '+', '-'],
  'Mutation.returnListing': ['-', '-', '-', '+', '-'],
  'Subscription.listingRevisionChanged': ['-', '-', 'o', '+', '-'],
  // consultations
  'Query.consultations': ['-', 'o', '-', '+', '-'],
  'Query.consultation': ['-', 'o', '-', '+', '-'],
  'Mutation.saveConsultationDraft': ['-', 'o', '-', '-', '-'],
  'Mutation.submitConsultation': ['-', 'o', '-', '-', '-'],
  'Mutation.logConsultation': ['-', '-', '-', '+', '-'],
  'Mutation.addConsultationEntry': ['-', 'o', '-', '+', '-'],
  'Mutation.assignConsultation': ['-', '-', '-', '+', '-'],
  'Mutation.moveConsultation': ['-', '-', '-', '+', '-'],
  'Mutation.adviseConsultation': ['-', '-', '-', '+', '-'],
  'Mutation.withdrawConsultation': ['-', 'o', '-', '+', '-'],
  'Mutation.saveNeedsSheet': ['-', '-', '-', '+', '-'],
  'Mutation.agreeToNeedsSheet': ['-', 'o', '-', '-', '-'],
  'Subscription.consultationChanged': ['-', 'o', '-', '+', '-'],
  // matching
  'Query.introductions': ['-', 'o', 'o', '+', '-'],
  'Query.introductionsOf': ['-', 'o', '-', '+', '-'],
  'Query.introduction': ['-', 'o', 'o', '+', '-'],
  'Query.anonymousNeed': ['-', '-', '-', '+', '-'],
  'Mutation.shortlistListing': ['-', '-', '-', '+', '-'],
  'Mutation.removeCandidate': ['-', '-', '-', '+', '-'],
  'Mutation.sendIntroductions': ['-', '-', '-', '+', '-'],
  'Mutation.answerIntroduction': ['-', '-', 'o', '-', '-'],
  'Mutation.discloseIdentity': ['-', 'o', '-', '-', '-'],
  'Mutation.dismissIntroduction': ['-', 'o', '-', '-', '-'],
  'Mutation.confirmContact': ['-', 'o', 'o', '+', '-'],
  'Subscription.introductionChanged': ['-', 'o', 'o', '+', '-'],
  // exhibitions
  'Query.exhibitions': ['+', '+', '+', '+', '+'],
  'Query.exhibition': ['+', '+', '+', '+', '+'],
  'Query.exhibitorApplications': ['-', '-', 'o', '+', '-'],
  'Query.registrations': ['-', '-', '-', '+', '-'],
  'Query.registration': ['+', '+', '+', '+', '+'],
  'Mutation.registerForExhibition': ['+', '+', '+', '+', '+'],
  'Mutation.cancelRegistration': ['+', '+', '+', '+', '+'],
  'Mutation.revealRegistration': ['-', '-', '-', '+', '-'],
  'Mutation.applyToExhibit': ['-', '-', '+', '-', '-'],
  'Mutation.acceptExhibitor': ['-', '-', '-', '+', '-'],
  'Mutation.declineExhibitor': ['-', '-', '-', '+', '-'],
  'Mutation.changeExhibition': ['-', '-', '-', '+', '-'],
  'Mutation.holdExhibition': ['-', '-', '-', '+', '-'],
  'Subscription.exhibitionChanged': ['+', '+', '+', '+', '+'],
  'Subscription.exhibitorApplicationChanged': ['-', '-', 'o', '+', '-'],
  'Subscription.registrationChanged': ['-', '-', '-', '+', '-'],
  // content
  'Query.articles': ['+', '+', '+', '+', '+'],
  'Query.article': ['+', '+', '+', '+', '+'],
  // figures
  'Query.dashboard': ['-', '-', '-', '+', '+'],
  'Query.figureRows': ['-', '-', '-', '+', '+'],
  'Subscription.factRecorded': ['-', '-', '-', '+', '+'],
};
