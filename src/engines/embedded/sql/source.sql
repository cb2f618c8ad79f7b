SELECT source.id, source.key, source.name, source.sha256, source.file_sha256 AS fileSha256, source.length, texts.text, texts.extraction
FROM sources AS source CROSS JOIN texts ON texts.source = source.id
WHERE source.key = :key
