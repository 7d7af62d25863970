import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { pool } from "../pool.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const slug = new URL(request.url).searchParams.get("slug");
  const { rows } = await pool.query<{ slug: string; name: string }>(`SELECT "slug", "name" FROM "Initiative" WHERE "slug" = $1`, [slug]);
  return { initiative: rows[0] ?? null };
}

export default function Index() {
  const { initiative } = useLoaderData<typeof loader>();
  return (
    <main>
      <h1>{initiative?.name}</h1>
      <Link to="/">{initiative?.slug}</Link>
    </main>
  );
}
