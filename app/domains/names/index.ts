export { fold, foldedWords } from "./fold";
export { NameIndex } from "./name-index";
export { matchNames, type NameCandidates, nameProfile, type NameProfile, nameScore, nameWords, normalizeName, profileScore, sameLetters } from "./name-matching";
export { certainFrom, doubtfulFrom, type MatchCertainty, matchOrganisations, matchPartner, type Organisation } from "./organisation-matching";
