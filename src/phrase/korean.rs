//! Words of Korean datelines and of lines that sign a story.
//!
//! They are glued to the names that they belong to, so they are looked for in the text, and not among tokens.

/// What a reporter is called behind the name.
pub(crate) const REPORTER: [&str; 2] = ["기자", "특파원"];

/// What may stand before that: a guest, a trainee, a senior.
pub(crate) const KINDS: [&str; 6] = ["객원", "인턴", "선임", "전문", "수습", "대학생"];

/// What names of outlets end in: news, a daily, a paper, the economy, a station.
#[rustfmt::skip]
pub(crate) const OUTLETS: [&str; 19] = [
    "뉴스", "일보", "신문", "경제", "데일리", "투데이", "타임스", "방송", "저널", "스포츠", "타임즈", "타임", "통신", "포스트", "프레스",
    "매거진", "미디어", "헤럴드", "매일",
];

/// What the name of an outlet ends in where it stands alone in brackets: no section and no topic does.
#[rustfmt::skip]
pub(crate) const OUTLETS_ALONE: [&str; 13] = [
    "뉴스", "일보", "신문", "데일리", "투데이", "타임스", "저널", "타임즈", "통신", "포스트", "프레스", "매거진", "헤럴드",
];

/// What stands before the word for news where they are of a kind, and nobody's: `[포토뉴스]`.
#[rustfmt::skip]
pub(crate) const KINDS_OF_NEWS: [&str; 26] = [
    "포토", "카드", "영상", "동영상", "연예", "스포츠", "오늘", "오늘의", "주요", "해외", "지역", "속보", "이슈", "굿", "가짜", "화제",
    "비디오", "업계", "사건", "날씨", "증시", "종합", "국제", "사회", "정치", "경제",
];

/// What stands where a place would beside the words for a picture, and says whose a film or the words are:
/// `[영상=연합뉴스]`.
pub(crate) const CREDITED: [&str; 4] = ["자료", "영상", "출처", "글"];

/// What a sentence ends in as papers write it.
pub(crate) const SENTENCE_END: &str = "다.";

/// The word for news that readers send in, which closes a line of its own.
pub(crate) const ASKED: [&str; 2] = ["제보", "기사문의"];

/// By which way they are sent.
#[rustfmt::skip]
pub(crate) const WAYS: [&str; 11] = [
    "카카오톡", "카톡", "전화", "메일", "이메일", "홈페이지", "유튜브", "네이버", "라인", "문자", "페이스북",
];
