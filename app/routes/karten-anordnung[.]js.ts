import { layoutWorkerResponse } from "~/domains/partners/index.server";

export function loader() {
  return layoutWorkerResponse();
}
