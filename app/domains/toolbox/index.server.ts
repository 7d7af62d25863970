export { answersOf, saveAnswers } from "./answers.server";
export { forInitiative } from "./for-initiative.server";
export { bodyOf, searchGuides, type FoundGuide } from "./search-guides.server";
