//! Words of Korean datelines and of lines that sign a story.
//!
//! They are glued to the names that they belong to, so they are looked for in the text, and not among tokens.

/// What a reporter is called behind the name.
pub(crate) const REPORTER: [&str; 2] = ["기자", "특파원"];

/// What may stand before that: a guest, a trainee, a senior.
pub(crate) const KINDS: [&str; 6] = ["객원", "인턴", "선임", "전문", "수습", "대학생"];

/// What names of outlets end in: news, a daily, a paper, the economy, a station.
pub(crate) const OUTLETS: [&str; 10] =
    ["뉴스", "일보", "신문", "경제", "데일리", "투데이", "타임스", "방송", "저널", "스포츠"];

/// What stands where a place would beside the words for a picture, and says whose a film or the words are:
/// `[영상=연합뉴스]`.
pub(crate) const CREDITED: [&str; 4] = ["자료", "영상", "출처", "글"];
