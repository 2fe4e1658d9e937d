//! Words of Chinese datelines, in both scripts, and of a day in Japanese ones.
//!
//! Chinese has no blanks, so a word is not told from the next before it is known: these are looked for in the text, and
//! not among tokens.

/// What says that a story is another's: `据新华社维尔纳5月3日电`.
pub(crate) const ACCORDING_TO: [&str; 2] = ["据", "據"];

/// What a reporter is called before the name.
pub(crate) const REPORTER: [&str; 4] = ["记者", "記者", "特派员", "特派員"];

/// What closes a line of who reported: `記者王小明／台北報導`.
pub(crate) const REPORTED: [&str; 4] = ["報導", "報道", "报道", "报导"];

/// What ends a dateline: it was wired, reported, or is news.
pub(crate) const WIRED: [&str; 9] = ["电", "電", "讯", "訊", "消息", "报道", "報道", "報導", "报导"];

/// What news is called before the word for it: `快讯`, `专讯`.
pub(crate) const KINDS_OF_NEWS: [&str; 4] = ["快", "专", "專", "特"];

/// What stands behind the reporters' names, for how the story was made: `（记者张三 整合）`.
pub(crate) const MADE: [&str; 10] =
    ["整合", "综合", "綜合", "编译", "編譯", "摄影报道", "攝影報導", "文/图", "文图", "整理"];

/// What stands before the topic of a story, or before its first sentence: `电题：`.
pub(crate) const BEFORE_TOPIC: [&str; 5] = ["题：", "題：", "题:", "：", ":"];

/// What a desk of a paper or a station is called: `國際中心`, `即時新聞`, `編譯陳大文`.
pub(crate) const DESKS: [&str; 4] = ["中心", "新聞", "編譯", "新闻"];

/// How a story came in, between the place and the last word: at once, by line, from the spot.
pub(crate) const WAYS: [&str; 8] = ["即時", "連線", "現場", "專題", "特別", "獨家", "综合", "綜合"];

/// What closes the name of a paper that names no place.
pub(crate) const NEWS: [&str; 6] = ["專訊", "专讯", "特訊", "特讯", "訊", "讯"];

/// What a paper calls itself.
pub(crate) const THIS_PAPER: &str = "本報";

/// What an outlet that no row lists ends in: a paper, a site, an agency.
pub(crate) const OUTLETS: [char; 5] = ['报', '報', '网', '網', '社'];

/// What stands before the word for *wired* and is no place's last letter: `专电`, `来电`, `今日电`, how it came, and when.
pub(crate) const NO_PLACE: [char; 13] = ['专', '專', '来', '來', '致', '急', '发', '發', '快', '通', '日', '天', '供'];

/// What stands where a place would beside the name of who took a picture, wrote or corrected: `【写真＝金井花子】`.
pub(crate) const NO_PLACE_OF_WRITER: [&str; 10] =
    ["写真", "動画", "図", "文", "取材", "撮影", "訂正", "画像", "構成", "聞き手"];

/// Whether a word ends in what somebody who made a story is called: `编辑`, `维尔纳报记者`.
pub(crate) fn is_staff(word: &str) -> bool {
    const STAFF: [&str; 9] = ["编辑", "編輯", "校对", "校對", "记者", "記者", "责编", "摄影", "审核"];
    STAFF.iter().any(|staff| word.ends_with(staff))
}
