import { invitation } from "./invitation.server";
import { talkGuide } from "./talk-guide.server";
import { blankData, templateDataOf, type TemplateData } from "./template-data.server";
import type { TemplateName } from "./templates";

const makers: Record<TemplateName, (data: TemplateData) => Promise<Buffer>> = { gespraechsleitfaden: talkGuide, "einladung-erstes-treffen": invitation };

/**
 * A template as Word document.
 * @param initiative whose data fill it; null leaves it blank
 * @param networkId the one network it is about; without it all of high overlap
 */
export async function makeTemplate(name: TemplateName, initiative: { id: string; name: string } | null, networkId?: string): Promise<Buffer> {
  return makers[name](initiative ? await templateDataOf(initiative, networkId) : blankData);
}
