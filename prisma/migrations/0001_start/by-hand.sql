-- Search in the directory: German full text, and names in spite of typing mistakes.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- array_to_string is only "stable" because of element types whose text depends on settings; for text it never changes.
CREATE FUNCTION join_words(words text[]) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN coalesce(array_to_string(words, ' '), '');

ALTER TABLE "Network" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (
  setweight(to_tsvector('pg_catalog.german', "name"), 'A') ||
  setweight(to_tsvector('pg_catalog.german', "coordinatingBody"), 'B') ||
  setweight(to_tsvector('pg_catalog.german', join_words("goals") || ' ' || join_words("targetGroups")), 'C') ||
  setweight(to_tsvector('pg_catalog.german', join_words("partners")), 'D')
) STORED;

CREATE INDEX "Network_search_idx" ON "Network" USING gin ("search");
CREATE INDEX "Network_name_trgm_idx" ON "Network" USING gin (lower("name") gin_trgm_ops);
