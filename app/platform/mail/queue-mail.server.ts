import { config } from "../config.server";
import type { Tx } from "../db.server";
import { textFor } from "../i18n/texts";
import type { Locale } from "../i18n/locale";
import { enqueue } from "../jobs.server";
import { mailTexts } from "./mail.text";

export interface Letter {
  to: string;
  locale: Locale;
  subject: string;
  paragraphs: string[];
  /** the one thing to do; `url` absolute */
  action?: { label: string; url: string };
  /** sentences with absolute links, under headings; an empty heading is not shown */
  lists?: { heading: string; items: { text: string; url: string }[] }[];
  /** small print, such as how to stop these mails */
  remark?: string;
}

/** Writes a mail into the queue, in the transaction of what causes it. Text and HTML say the same. */
export async function queueMail(tx: Tx, letter: Letter, address = config.baseUrl): Promise<void> {
  await enqueue(tx, {
    name: "mail",
    data: { to: letter.to, subject: letter.subject.replace(/[\r\n]+/g, " "), text: asText(letter, address), html: asHtml(letter, address) },
  });
}

function asText({ locale, paragraphs, action, lists = [], remark }: Letter, address: string): string {
  const t = textFor(locale, mailTexts);
  const body = [t("greeting"), ...paragraphs, ...lists.flatMap(listLines), ...(action ? [`${action.label}:\n${action.url}`] : []), t("closing")];
  return `${body.join("\n\n")}\n\n-- \n${remark ? `${remark}\n` : ""}${t("footer", { address })}\n`;
}

function listLines({ heading, items }: NonNullable<Letter["lists"]>[number]): string[] {
  return [...(heading ? [heading] : []), ...items.map(({ text, url }) => `- ${text.replace(/\n/g, "\n  ")}\n  ${url}`)];
}

function asHtml({ locale, subject, paragraphs, action, lists = [], remark }: Letter, address: string): string {
  const t = textFor(locale, mailTexts);
  const p = (html: string) => `<p style="margin:0 0 16px">${html}</p>`;
  const list = ({ heading, items }: NonNullable<Letter["lists"]>[number]) =>
    (heading ? `<h2 style="margin:0 0 8px;font-size:17px">${escape(heading)}</h2>` : "") +
    `<ul style="margin:0 0 20px;padding-left:20px">${items
      .map(({ text, url }) => `<li style="margin:0 0 8px"><a href="${escape(url)}" style="color:#0b5259">${escape(text).replace(/\n/g, "<br>")}</a></li>`)
      .join("")}</ul>`;
  const button = action
    ? p(
        `<a href="${escape(action.url)}" style="display:inline-block;background:#0b5259;color:#ffffff;text-decoration:none;font-weight:600;padding:12px 20px;border-radius:8px">${escape(action.label)}</a>`,
      ) + p(`<span style="color:#4c5659;font-size:14px">${escape(t("linkHint"))}<br>${escape(action.url)}</span>`)
    : "";
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escape(subject)}</title></head>
<body style="margin:0;background:#faf8f3;color:#1d2528;font:16px/1.5 system-ui,sans-serif"><div style="max-width:560px;margin:0 auto;padding:28px 20px">
${[t("greeting"), ...paragraphs].map((text) => p(escape(text).replace(/\n/g, "<br>"))).join("\n")}
${lists.map(list).join("\n")}
${button}${p(escape(t("closing")))}
<p style="margin:24px 0 0;border-top:1px solid #ddd6c8;padding-top:12px;color:#4c5659;font-size:14px">${remark ? `${escape(remark)}<br>` : ""}${escape(t("footer", { address }))}</p>
</div></body></html>`;
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
