export { answersOf, saveAnswers } from "./answers.server";
export { forInitiative } from "./for-initiative.server";
export { makeTemplate } from "./make-template.server";
export { bodyOf, searchGuides, type FoundGuide } from "./search-guides.server";
