//! What is asked of the archive. In each query a story is parsed once, whatever is taken of it: `unnest` is one call.

use std::path::Path;

/// Every story's parts, in no order: for archives that a client holds.
pub const EACH_STORY: &str = "SELECT id, unnest(wire_parse(text, received)) FROM stories";

/// How many stories each agency has of each day, by how much stands behind their datelines.
pub const DATELINES: &str = "\
SELECT \"story.agency\" AS agency, \"story.resolved\" AS day, \"story.certainty\" AS certainty, count(*) AS stories,
    sum(character_length(\"story.lede\")) AS letters
FROM (SELECT unnest(story) FROM (SELECT wire_parse(text, received) AS story FROM stories))
GROUP BY agency, day, certainty
ORDER BY agency, day, certainty";

/// A digest of what was read of each thousand stories: two engines that agree in it read the same rows.
pub const FINGERPRINTS: &str = "\
SELECT id / 1000 AS thousand, count(*) AS stories, md5(string_agg(digest, '' ORDER BY id)) AS digest
FROM (
    SELECT id, md5(concat_ws('|', \"story.headline\", \"story.dateline\", \"story.agency\", \"story.resolved\",
        \"story.certainty\", \"story.lede\", array_length(\"story.body\"))) AS digest
    FROM (SELECT id, unnest(story) FROM (SELECT id, wire_parse(text, received) AS story FROM stories)))
GROUP BY thousand
ORDER BY thousand";

/// Writes what was read of every story into a folder of Parquet files, one folder below it for each agency.
#[must_use]
pub fn written_by_agency(folder: &Path) -> String {
    format!(
        "COPY (
            SELECT id, coalesce(\"story.agency\", 'none') AS agency, \"story.resolved\" AS day, \"story.headline\" AS headline,
                \"story.lede\" AS lede
            FROM (SELECT id, unnest(story) FROM (SELECT id, wire_parse(text, received) AS story FROM stories))
        ) TO '{}/' STORED AS PARQUET PARTITIONED BY (agency)",
        folder.display()
    )
}
