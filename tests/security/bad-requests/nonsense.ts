import fc from "fast-check";
import { people, rowIds, slugs, type Person } from "./people";
import type { Fields } from "./samples";

/** A request that nobody's page would send. */
export interface BadRequest {
  by: Person;
  params: Record<string, string>;
  query: string;
  entries: [string, string][];
  body: Encoding;
  cookie: string;
}

const encodings = ["form", "multipart", "files", "brokenMultipart", "noBoundary", "json", "text", "noType", "empty"] as const;
export type Encoding = (typeof encodings)[number];

const far = ["0", "-1", "1e308", "-2147483649", "2147483648", "9007199254740993", "99999999999999999999", "NaN", "Infinity", "0x10", "1.5", " 3 ", "٣"];
const odd = ["", " ", "\u0000", "a\u0000b", "\u0001\u001b[31m", "\ud800", "\udfff\ud800", "\u202e\ufeff", "null", "undefined", "[object Object]", "true", "on", "%00", "%", "'; DROP TABLE \"User\"; --", "\\", "{\"$ne\":1}", "<script>1</script>", "\r\nSet-Cookie: a=b"];
const places = ["..", "../../etc/passwd", "//fremd.example", "https://fremd.example", "javascript:alert(1)", "/\\fremd.example", "2026-02-30", "31.12.9999", "0000-00-00", "-000001-01-01", "a@b", "a@b.c".repeat(80), "03352", "99999", "constructor", "__proto__", "toString"];
const intents = [
  ...["", "delete", "remove", "save", "password", "reopen", "STEP.DISCUSS", "FOUND", "gibt-es-nicht", "__proto__"],
  ...['{"type":"insert","payload":{"name":"exceptions","index":4294967295}}', '{"type":"remove","payload":{"name":"name","index":0}}', '{"type":"update","payload":{"name":"__proto__.x","value":1}}', '{"type":"reset","payload":{}}', "{", "null", "[]", '{"type":1}'],
];

const long = fc.integer({ min: 1, max: 20 }).map((thousands) => "äx 1".repeat(thousands * 2500));
export const nonsense = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...odd) },
  { weight: 3, arbitrary: fc.constantFrom(...far, ...places) },
  { weight: 2, arbitrary: fc.constantFrom(...intents) },
  { weight: 2, arbitrary: fc.constantFrom(...rowIds, ...Object.values(slugs)) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  { weight: 1, arbitrary: long },
);

/** Names that mean something to whoever makes an object of a form. */
const strangeNames = ["__proto__", "constructor", "__proto__.x", "a.__proto__", "constructor.prototype.x", "toString", "a[0]", "a.b", "a[", "a]", "[]", "a[]", ".", "a..b", "a[-1]", "a[4294967294]", "", "\u0000", "__intent__", "__state__", "\ud800"];
/** Fields that a form never has, as a column or a right. */
const forged = ["id", "initiativeId", "userId", "role", "state", "revision", "createdBy", "authorId", "slug", "proposedByInitiativeId", "emailVerified", "before", "after", "intent"];

type Change = (entries: [string, string][]) => [string, string][];
const at = (index: number, entries: readonly unknown[]) => (entries.length === 0 ? 0 : index % entries.length);

/** Characters that PostgreSQL refuses, inside of whatever the values are. */
const withControls = (value: string) => (/^[[{"]/.test(value) ? value.replace(/"(name|needs|note|after)":"/g, '"$1":"\\u0000\\ud800') : `\u0000${value}\ud800`);

/** Those, a list of millions, an order to the form library that cannot be read, and a name inside of what is text. */
export const knownToHurt: readonly Change[] = [
  (entries) => entries.map(([field, value]) => [`${field}[40000000]`, value]),
  (entries) => entries.map(([field, value]) => [field, withControls(value)]),
  // A header of an answer takes no such letter as it is.
  ...[0, 1, 2].map((place): Change => (entries) => entries.map(([field, value], index) => [field, index === place ? "Ā" : value])),
  (entries) => [...entries, ["__intent__", "{"]],
  (entries) => [...entries, ["__state__", "{"]],
  (entries) => entries.flatMap(([field, value]) => [[field, value], [`${field}.x`, value]]),
];

/** Ways to spoil a form that was right. */
const spoiling: fc.Arbitrary<Change> = fc.tuple(fc.nat(100), nonsense, fc.constantFrom(...strangeNames, ...forged)).chain(([index, value, name]) => {
  const replaced = (entries: [string, string][], change: (entry: [string, string]) => [string, string][]) => entries.flatMap((entry, place) => (place === at(index, entries) ? change(entry) : [entry]));
  return fc.constantFrom<Change>(
    (entries) => replaced(entries, () => []),
    (entries) => replaced(entries, ([field]) => [[field, value]]),
    (entries) => replaced(entries, ([field]) => [[field, value]]),
    (entries) => replaced(entries, (entry) => [entry, [entry[0], value]]),
    (entries) => replaced(entries, ([field, kept]) => [[`${field}[0]`, kept]]),
    (entries) => replaced(entries, ([field, kept]) => [[field, kept], [`${field}.x`, value]]),
    (entries) => replaced(entries, ([field, kept]) => [[`${field}[40000000]`, kept]]),
    (entries) => [...entries, [name, value]],
    (entries) => [[name, value], ...entries],
  );
});

export const entriesOf = (fields: Fields): [string, string][] =>
  Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one as string]));

const encoding: fc.Arbitrary<Encoding> = fc.oneof({ weight: 8, arbitrary: fc.constant<Encoding>("form") }, { weight: 3, arbitrary: fc.constant<Encoding>("multipart") }, { weight: 3, arbitrary: fc.constantFrom(...encodings) });
const person = fc.constantFrom(...people);
const cookie = fc.oneof({ weight: 6, arbitrary: fc.constant("") }, { weight: 1, arbitrary: fc.constantFrom("sprache=%00", "hinweis=eyJ0ZXh0Ijp7fX0=", "sprache=ImVuIg==", "netzwerkstatt.session_token=abc.def", "=;;=", "__proto__=1") });
const queryNames = ["q", "seite", "land", "rolle", "weiter", "token", "thema", "bearbeiten", "initiative", "ohne", "art", "ziel", "v", "index", "_data", "__proto__", "kreis", "stand", "sprache"];
const query = fc.array(fc.tuple(fc.constantFrom(...queryNames), nonsense), { maxLength: 4 }).map((pairs) => new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value.slice(0, 4000)])).toString());

const spoiltParam = fc.oneof(fc.constantFrom(...rowIds, ...Object.values(slugs)), nonsense.map((text) => text.slice(0, 500)));

/** A right form with what is wrong about it: sender, target, fields, encoding. */
export function tampered(samples: { fields: Fields; params?: Record<string, string>; body?: Encoding }[], paramNames: readonly string[]): fc.Arbitrary<BadRequest> {
  return fc.record({
    by: person,
    fieldsOf: fc.constantFrom(...samples),
    paramsOf: fc.constantFrom(...samples),
    changes: fc.array(spoiling, { maxLength: 3 }),
    wrongParams: fc.option(fc.record(Object.fromEntries(paramNames.map((name) => [name, spoiltParam]))), { freq: 4 }),
    query: fc.oneof({ weight: 3, arbitrary: fc.constant("") }, query),
    body: fc.oneof({ weight: 3, arbitrary: fc.constant<Encoding>(samples[0]?.body ?? "form") }, encoding),
    cookie,
  }).map(({ fieldsOf, paramsOf, changes, wrongParams, ...rest }) => ({
    ...rest,
    params: { ...paramsOf.params, ...wrongParams },
    entries: changes.reduce((entries, change) => change(entries), entriesOf(fieldsOf.fields)),
  }));
}

/** A request without any sense. */
export function senseless(paramNames: readonly string[]): fc.Arbitrary<BadRequest> {
  return fc.record({
    by: person,
    params: fc.record(Object.fromEntries(paramNames.map((name) => [name, spoiltParam]))) as fc.Arbitrary<Record<string, string>>,
    query,
    entries: fc.array(fc.tuple(fc.oneof(fc.constantFrom(...strangeNames, ...forged), nonsense), nonsense), { maxLength: 8 }),
    body: fc.constantFrom(...encodings),
    cookie,
  });
}
