//! Outlets of Korea that sign in brackets or before a bar, behind a headline on its line as well.

use wirecopy::Article;

use super::untried_datelines::check;

const LEDE: &str = "항구가 월요일 다시 열렸다고 항만 관계자가 밝혔다. 배들은 사흘 만에 움직였다.";

#[track_caller]
fn opens(rows: &[(&str, &str)]) {
    for (opening, dateline) in rows {
        let story = format!("{opening}{LEDE}");
        check(&[(&*story, dateline, if *dateline == "-" { opening.trim_end() } else { "항구가 월요일" })]);
    }
}

#[test]
fn an_outlet_in_brackets() {
    opens(&[
        ("[항구저널] ", "# 항구저널"),
        ("[항구저널]", "# 항구저널"),
        ("【항구뉴스】", "# 항구뉴스"),
        ("(항구일보) ", "# 항구일보"),
        ("[항구타임즈] ", "# 항구타임즈"),
        ("[ 항구타임즈 - 김안나 기자 ] ", "# 항구타임즈"),
        ("[타임즈 김안나 기자] ", "# 타임즈"),
        ("[항구포스트=김안나 기자] ", "# 항구포스트"),
        ("(벨나=항구뉴스) 김안나 기자 = ", "벨나 # 항구뉴스"),
        ("항구타임즈 김안나 기자 | ", "# 항구타임즈"),
        ("항구일보 김안나 기자 = ", "# 항구일보"),
        ("(대전ㆍ충남=뉴스1) 김안나 기자 = ", "대전; 충남 # 뉴스1"),
        ("(서울·부산=연합뉴스) 김안나 기자 = ", "서울; 부산 # 연합뉴스"),
        ("(서울‧부산=뉴시스) 김안나 기자 = ", "서울; 부산 # 뉴시스"),
        // A label, a section, news of a kind, a show.
        ("[속보] ", "-"),
        ("[포토뉴스] ", "-"),
        ("[오늘의 뉴스] ", "-"),
        ("[뉴스] ", "-"),
        ("[김안나의 항구] ", "-"),
        ("(사진=항구뉴스) ", "-"),
        ("항구 김안나 기자 | ", "-"),
    ]);
}

#[test]
fn an_outlet_behind_a_headline() {
    for (text, headline, credit) in [
        (format!("폭풍 뒤 항구 다시 열려 [항구저널] {LEDE}"), Some("폭풍 뒤 항구 다시 열려"), Some("항구저널")),
        (
            format!("폭풍 뒤 항구 다시 열려 [항구저널 김안나 기자] {LEDE}"),
            Some("폭풍 뒤 항구 다시 열려"),
            Some("항구저널"),
        ),
        (format!("[항구저널] {LEDE}"), None, Some("항구저널")),
        (format!("항구가 다시 열렸다. 관계자는 [항구저널] {LEDE}"), None, None),
        (
            "[항구저널] 폭풍 뒤 항구 다시 열려\n항구가 월요일 다시 열렸다고 밝혔다.".to_owned(),
            Some("[항구저널] 폭풍 뒤 항구 다시 열려"),
            None,
        ),
    ] {
        let article = Article::parse_lenient(&text);
        assert_eq!(article.headline.as_ref().map(|headline| headline.text.as_printed()), headline, "{text}");
        let found = article.dateline.as_ref().and_then(|dateline| dateline.credit.as_ref());
        assert_eq!(found.map(|credit| credit.name.as_printed()), credit, "{text}");
    }
}
