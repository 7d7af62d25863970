import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { isRouteErrorResponse, Links, LiveReload, Meta, Outlet, Scripts, ScrollRestoration, useLocation, useMatches, useRouteError, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { actorOf } from "~/domains/account/index.server";
import { useNonce } from "~/platform/http/nonce";
import { localeOf } from "~/platform/i18n/locale.server";
import { defaultLocale } from "~/platform/i18n/locale";
import { LocaleProvider } from "~/platform/i18n/use-text";
import { takeToast } from "~/platform/toast.server";
import { documentLinks } from "~/ui/document-links";
import { ErrorPage } from "~/ui/error-page";
import { PageFrame } from "~/ui/page-frame";

export const links = documentLinks;

export const meta: MetaFunction = () => [{ title: "Netzwerkstatt" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const [locale, { user }, { toast, header }] = await Promise.all([localeOf(request), actorOf(request), takeToast(request)]);
  return data(
    { locale, toast, user: user && { name: user.name, email: user.email, role: user.role }, requestId: context.requestId },
    header ? { headers: { "Set-Cookie": header } } : {},
  );
}

const toolbox = ["routes/werkzeugkasten._index", "routes/werkzeugkasten.$slug"];

/**
 * The initiative whose pages are shown, for the navigation: what the layout of its routes has loaded. Who came to the
 * toolbox from an initiative stays in it.
 */
function useInitiative(): { slug: string; name: string } | undefined {
  const named = new URLSearchParams(useLocation().search).get("initiative");
  const match = useMatches().find(({ id }) => id === "routes/initiativen.$slug" || (named !== null && toolbox.includes(id)));
  const initiative = (match?.data as { initiative?: { slug: string; name: string } | null } | undefined)?.initiative;
  return initiative ? { slug: initiative.slug, name: initiative.name } : undefined;
}

function Document({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const root = useRouteLoaderData<typeof loader>("root");
  const locale = root?.locale ?? defaultLocale;
  const location = useLocation();
  const initiative = useInitiative();
  // Pages for the wall say so by their `handle`.
  const bare = useMatches().some(({ handle }) => (handle as { bare?: boolean } | undefined)?.bare);
  return (
    <html lang={locale} data-signed-in={root?.user ? "yes" : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <LocaleProvider locale={locale}>
          {bare ? (
            <main id="inhalt">{children}</main>
          ) : (
            <PageFrame user={root?.user ?? null} initiative={initiative} path={location.pathname + location.search} toast={root?.toast}>
              {children}
            </PageFrame>
          )}
        </LocaleProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
        <LiveReload nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return (
    <Document>
      <Outlet />
    </Document>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const root = useRouteLoaderData<typeof loader>("root");
  return (
    <Document>
      <ErrorPage status={isRouteErrorResponse(error) ? error.status : 500} requestId={root?.requestId} />
    </Document>
  );
}
