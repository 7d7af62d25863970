import { accountMailTexts } from "../../../app/domains/account/account-mails.text";
import { secondFactorTexts } from "../../../app/domains/account/second-factor/second-factor.text";
import { invitationTexts } from "../../../app/domains/account/invitation.text";
import { signInTexts } from "../../../app/domains/account/sign-in.text";
import { teamTexts } from "../../../app/domains/account/team.text";
import { conversationTexts } from "../../../app/domains/conversations/conversations.text";
import { districtTexts } from "../../../app/domains/districts/districts.text";
import { areaTexts } from "../../../app/domains/impulse/area.text";
import { impulseTexts } from "../../../app/domains/impulse/impulse.text";
import { initiativeTexts } from "../../../app/domains/initiative/initiative.text";
import { joiningTexts } from "../../../app/domains/journey/joining/joining.text";
import { journeyTexts } from "../../../app/domains/journey/journey.text";
import { noticeTexts } from "../../../app/domains/journey/notice.text";
import { pathTexts } from "../../../app/domains/journey/path.text";
import { pathViewTexts } from "../../../app/domains/journey/path-view.text";
import { questionTexts } from "../../../app/domains/journey/questions.text";
import { commandTexts } from "../../../app/domains/journey/command-words.text";
import { commandDoneTexts } from "../../../app/domains/journey/command-done.text";
import { stepActionTexts } from "../../../app/domains/journey/step-actions.text";
import { checkTexts } from "../../../app/domains/networks/check/check.text";
import { findTexts } from "../../../app/domains/networks/check/find.text";
import { reasonTexts } from "../../../app/domains/networks/check/reasons.text";
import { overlapTexts } from "../../../app/domains/networks/overlap.text";
import { adviserBarTexts } from "../../../app/domains/review/adviser-bar.text";
import { decisionTexts } from "../../../app/domains/networks/decision/decision.text";
import { searchRecordTexts } from "../../../app/domains/networks/search-record/search-record.text";
import { vocabularyTexts } from "../../../app/domains/vocabulary/vocabulary.text";
import { editorTexts } from "../../../app/domains/partners/editor/editor.text";
import { panelTexts } from "../../../app/domains/partners/editor/panel.text";
import { exchangeTexts } from "../../../app/domains/partners/exchange/exchange.text";
import { findingsTexts } from "../../../app/domains/partners/findings/findings.text";
import { editTexts } from "../../../app/domains/partners/map/edit.text";
import { pageTexts } from "../../../app/domains/partners/page/page.text";
import { partnerFormTexts } from "../../../app/domains/partners/partner-form.text";
import { partnerTexts } from "../../../app/domains/partners/partner.text";
import { relationTexts } from "../../../app/domains/partners/relation.text";
import { tableTexts } from "../../../app/domains/partners/table/table.text";
import { teamTexts as partnerTeamTexts } from "../../../app/domains/partners/detail/team.text";
import { entryTexts } from "../../../app/domains/partners/workshop/entry.text";
import { minutesTexts } from "../../../app/domains/partners/workshop/minutes.text";
import { wallTexts } from "../../../app/domains/partners/workshop/wall.text";
import { workshopTexts } from "../../../app/domains/partners/workshop/workshop.text";
import { administrationTexts } from "../../../app/domains/review/administration/administration.text";
import { assignmentTexts } from "../../../app/domains/review/administration/assignment.text";
import { reviewTexts } from "../../../app/domains/review/review.text";
import { textFor } from "../../../app/platform/i18n/texts";
import { autosaveTexts } from "../../../app/ui/autosave/autosave.text";
import { uiTexts } from "../../../app/ui/ui.text";
import { versionConflictTexts } from "../../../app/ui/version-conflict.text";

/** The German texts of the interface: what people read and click. */
export const say = {
  administration: textFor("de", administrationTexts),
  advising: textFor("de", reviewTexts),
  area: textFor("de", areaTexts),
  assignment: textFor("de", assignmentTexts),
  autosave: textFor("de", autosaveTexts),
  check: textFor("de", checkTexts),
  edit: textFor("de", editTexts),
  editor: textFor("de", editorTexts),
  exchange: textFor("de", exchangeTexts),
  entry: textFor("de", entryTexts),
  find: textFor("de", findTexts),
  reason: textFor("de", reasonTexts),
  overlap: textFor("de", overlapTexts),
  adviserBar: textFor("de", adviserBarTexts),
  finding: textFor("de", findingsTexts),
  conflict: textFor("de", versionConflictTexts),
  conversation: textFor("de", conversationTexts),
  decision: textFor("de", decisionTexts),
  district: textFor("de", districtTexts),
  impulse: textFor("de", impulseTexts),
  initiative: textFor("de", initiativeTexts),
  invitation: textFor("de", invitationTexts),
  joining: textFor("de", joiningTexts),
  journey: textFor("de", journeyTexts),
  mail: textFor("de", accountMailTexts),
  minutes: textFor("de", minutesTexts),
  notice: textFor("de", noticeTexts),
  panel: textFor("de", panelTexts),
  partner: textFor("de", partnerTexts),
  partners: textFor("de", pageTexts),
  partnerForm: textFor("de", partnerFormTexts),
  partnerTeam: textFor("de", partnerTeamTexts),
  path: textFor("de", pathTexts),
  pathView: textFor("de", pathViewTexts),
  question: textFor("de", questionTexts),
  relation: textFor("de", relationTexts),
  search: textFor("de", searchRecordTexts),
  secondFactor: textFor("de", secondFactorTexts),
  signIn: textFor("de", signInTexts),
  step: textFor("de", stepActionTexts),
  command: textFor("de", commandTexts),
  done: textFor("de", commandDoneTexts),
  table: textFor("de", tableTexts),
  team: textFor("de", teamTexts),
  ui: textFor("de", uiTexts),
  wall: textFor("de", wallTexts),
  word: textFor("de", vocabularyTexts),
  workshop: textFor("de", workshopTexts),
};
