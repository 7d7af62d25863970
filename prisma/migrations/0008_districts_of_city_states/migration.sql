-- Berlin and Hamburg are one Kreis each: a network there that states none works in that one.
INSERT INTO "NetworkDistrict" ("networkId", "ags")
SELECT n."id", CASE n."land" WHEN 'BE' THEN '11000' ELSE '02000' END
FROM "Network" n
WHERE n."land" IN ('BE', 'HH') AND NOT EXISTS (SELECT 1 FROM "NetworkDistrict" d WHERE d."networkId" = n."id");
