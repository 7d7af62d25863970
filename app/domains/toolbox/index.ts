export { chosenInitiative } from "./chosen-initiative";
export { blocksOf, changesIn, scale, type Answer, type AnswerChange, type Answers, type ScaleValue } from "./answers";
export { allGuides, guideAddress, guideBySlug, guideLinks, guidesOfStep } from "./find-guide";
export type { Guide, GuideBlock, GuideBody, GuidePart, GuideSource, InstrumentCard } from "./guide";
export { templateAddress, templateNames, templateOfFile, type TemplateName } from "./templates";
