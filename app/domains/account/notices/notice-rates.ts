/** How notices about initiatives come by mail: each at once, once a day in one mail, or not at all. */
export const noticeRates = ["each", "daily", "none"] as const;
export type NoticeRate = (typeof noticeRates)[number];
